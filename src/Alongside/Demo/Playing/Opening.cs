using Alongside.Accounts;
using Alongside.Accounts.Teams;
using Alongside.Accounts.Workers;
using Alongside.Assessments;
using Alongside.Demo.Pack;
using Alongside.Demo.Planning;
using Alongside.ServiceDirectory;
using Alongside.ServiceDirectory.Hsds;
using Alongside.Setup;
using Alongside.Shared;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo.Playing;

/// <summary>Before the first story: the agency with its programmes, teams and workers, its directory and its forms.</summary>
internal static class Opening
{
    private const string Directory = "Harbor Mills directory (demo)";
    private const string Phq9 = "44249-1";
    private static readonly Guid Founder = Guid.CreateVersion7();

    private static readonly Sensitivity[] CaseworkLabels =
        [Sensitivity.Health, Sensitivity.BehavioralHealth, Sensitivity.SubstanceUse, Sensitivity.VictimServices, Sensitivity.Legal];

    public static async Task Play(Stage stage, DemoPack pack)
    {
        var agency = pack.Agency;
        Begin(stage);
        await stage.The<SetUpAgency>().Run(new AgencyForm { Name = agency.Name, TimeZone = agency.TimeZone, Languages = agency.Languages, IsDemo = true });
        stage.Agency = agency.Name;
        foreach (var setting in pack.Settings)
            stage.Programmes[setting.Programme] = await stage.The<AddProgramme>().Run(new ProgrammeForm
            {
                Name = setting.Programme,
                Description = setting.Description,
                AssessmentDueDays = setting.AssessmentDays,
                PlanDueDays = setting.PlanDays,
            });
        var teams = new Dictionary<string, Guid>();
        foreach (var team in agency.Teams) teams[team] = await stage.The<AddTeam>().Run(new TeamForm { Name = team, SharesCases = true });
        foreach (var worker in agency.Workers) await Hire(stage, worker, worker.Team is null ? null : teams[worker.Team]);
        Begin(stage);
        foreach (var (name, id) in teams)
            await stage.The<ChangeTeam>().Run(id, new TeamForm { Name = name, SharesCases = true, SupervisorId = stage.Workers[agency.Leading(name).Email].Id });
        stage.Me.Become(stage.Workers[agency.Workers.First(worker => worker.Role == Role.Administrator).Email]);
        await TakeDirectory(stage);
        await TakeForms(stage);
    }

    private static void Begin(Stage stage)
    {
        stage.Db.ChangeTracker.Clear();
        stage.Me.Become(Founder, "Demo", Roles.Everyone, Enum.GetValues<Sensitivity>());
    }

    private static async Task Hire(Stage stage, WorkerText worker, Guid? team)
    {
        Begin(stage);
        var invitation = await stage.The<AddWorker>().Run(new WorkerForm
        {
            Name = worker.Name,
            Email = worker.Email,
            JobTitle = worker.Title,
            Roles = [worker.Role],
            TeamId = team,
            Grants = (worker.Role & Roles.Casework) != 0 ? CaseworkLabels : [],
            ProgrammeIds = worker.Role == Role.ProgrammeManager ? [.. stage.Programmes.Values] : [],
        });
        await stage.The<AcceptInvitation>().Run(invitation.Token, new PasswordForm { Password = DemoAgency.Password });
        stage.Workers[worker.Email] = await stage.Db.Workers.AsNoTracking().FirstAsync(row => row.Id == invitation.WorkerId);
    }

    private static async Task TakeDirectory(Stage stage)
    {
        stage.Db.ChangeTracker.Clear();
        await stage.The<ImportDirectory>().Run(new DirectoryIssue(DirectoryFiles.From(DemoPack.DirectoryFolder), Directory));
        foreach (var service in await stage.Db.Services.AsNoTracking().Where(row => row.Source == Directory).ToListAsync())
            stage.Services[service.ExternalId] = service.Id;
    }

    private static async Task TakeForms(Stage stage)
    {
        foreach (var file in stage.The<FormLibrary>().All().Where(file => file.CanBeUsed))
        {
            stage.Db.ChangeTracker.Clear();
            var isPhq = Instruments.LoincOf(file.Form!) == Phq9;
            var id = await stage.The<ImportForm>().Run(file, isPhq ? Sensitivity.BehavioralHealth : Sensitivity.General);
            if (isPhq) stage.Forms[AssessmentKind.Phq9] = id;
            else if (file.FileName.Contains("strengths", StringComparison.OrdinalIgnoreCase)) stage.Forms[AssessmentKind.StrengthsAndNeeds] = id;
        }
    }
}
