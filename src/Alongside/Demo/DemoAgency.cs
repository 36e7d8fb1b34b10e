using Alongside.Accounts;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo;

/// <summary>The demo's people at work: one sign-in for each role.</summary>
public sealed class DemoAgency(AlongsideDb db, Me me, SetUpAgency setUpAgency, AddProgramme addProgramme, AddWorker addWorker, ChoosePassword choosePassword)
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
        me.Become(Guid.CreateVersion7(), "Demo", Roles.Everyone, Enum.GetValues<Sensitivity>());
        await setUpAgency.Run(new AgencyForm { Name = "Harbor Street Family Services (demo)", TimeZone = "America/Chicago", Languages = ["en", "es"], IsDemo = true });
        var programme = await addProgramme.Run(new ProgrammeForm { Name = "Family support" });
        var team = new Team("Harbor team", sharesCases: true);
        db.Teams.Add(team);
        foreach (var (name, email, roles) in SignIns)
        {
            var id = await addWorker.Run(new WorkerForm
            {
                Name = name,
                Email = email,
                Roles = [.. roles.Each()],
                Grants = (roles & Roles.Casework) != 0 ? [Sensitivity.Health, Sensitivity.BehavioralHealth, Sensitivity.Legal] : [],
                TeamId = roles == Role.Caseworker ? team.Id : null,
                ProgrammeIds = roles == Role.ProgrammeManager ? [programme] : [],
            });
            await choosePassword.Run(id, new PasswordForm { Password = Password });
            if (roles == Role.Supervisor) team.Change(team.Name, id, team.SharesCases);
        }
        await db.SaveChangesAsync();
    }
}
