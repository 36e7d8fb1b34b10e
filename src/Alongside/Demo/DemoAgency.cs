using Alongside.Accounts;
using Alongside.Accounts.Teams;
using Alongside.Accounts.Workers;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo;

/// <summary>The demo's people at work: one sign-in for each role.</summary>
public sealed class DemoAgency(
    AlongsideDb db, Me me,
    SetUpAgency setUpAgency, AddProgramme addProgramme, AddTeam addTeam, ChangeTeam changeTeam, AddWorker addWorker, AcceptInvitation accept)
{
    public const string Password = "larkspur kettle on the pier";

    public static readonly IReadOnlyList<(string Name, string Email, Role Roles)> SignIns =
    [
        ("Maya Reyes-Demo", "maya@demo.example", Role.Caseworker),
        ("Ines Tanaka-Demo", "ines@demo.example", Role.IntakeWorker),
        ("Samuel Okafor-Demo", "samuel@demo.example", Role.Supervisor),
        ("Paula Lind-Demo", "paula@demo.example", Role.ProgrammeManager),
        ("Ada Moreau-Demo", "ada@demo.example", Role.Administrator),
        ("Otto Brandt-Demo", "otto@demo.example", Role.Auditor),
    ];

    public async Task Make()
    {
        if (await db.Agencies.AnyAsync()) return;
        BecomeDemo();
        await setUpAgency.Run(new AgencyForm { Name = "Harbor Street Family Services (demo)", TimeZone = "America/Chicago", Languages = ["en", "es"], IsDemo = true });
        var programme = await addProgramme.Run(new ProgrammeForm { Name = "Family support" });
        var team = await addTeam.Run(new TeamForm { Name = "Harbor team", SharesCases = true });
        foreach (var (name, email, roles) in SignIns)
        {
            BecomeDemo();
            var invitation = await addWorker.Run(new WorkerForm
            {
                Name = name,
                Email = email,
                Roles = [.. roles.Each()],
                Grants = (roles & Roles.Casework) != 0 ? [Sensitivity.Health, Sensitivity.BehavioralHealth, Sensitivity.Legal] : [],
                TeamId = roles == Role.Caseworker ? team : null,
                ProgrammeIds = roles == Role.ProgrammeManager ? [programme] : [],
            });
            if (roles == Role.Supervisor)
                await changeTeam.Run(team, new TeamForm { Name = "Harbor team", SupervisorId = invitation.WorkerId, SharesCases = true });
            await accept.Run(invitation.Token, new PasswordForm { Password = Password });
        }
    }

    private void BecomeDemo() => me.Become(Guid.CreateVersion7(), "Demo", Roles.Everyone, Enum.GetValues<Sensitivity>());
}
