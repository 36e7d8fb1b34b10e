using Alongside.Accounts;
using Alongside.Assessments;
using Alongside.Cases;
using Alongside.Cases.Flags;
using Alongside.Fhir.Questionnaires;
using Alongside.FollowUps;
using Alongside.Intakes;
using Alongside.Notes;
using Alongside.People;
using Alongside.Referrals;
using Alongside.ServiceDirectory;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;
using Alongside.Tests.Plans;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Architecture;

/// <summary>One case that a worker of every role of casework is on, a worker of each other role, and a caseworker who is on nothing.</summary>
internal sealed class PermissionWorld(CaseWorld cases) : IAsyncDisposable
{
    private readonly Dictionary<Role, Worker> _workers = [];

    public AlongsideApp App => cases.App;
    public Guid Case { get; private set; }
    public Guid Flag { get; private set; }
    public Guid Client { get; private set; }
    public Guid Inquiry { get; private set; }
    public (Guid Goal, Guid Step) Plan { get; private set; }
    public Guid Note { get; private set; }
    public Guid Form { get; private set; }
    public Guid Assessment { get; private set; }
    public Guid Referral { get; private set; }
    public Guid FollowUp { get; private set; }
    public (Guid Id, Guid OrganisationId) Service { get; private set; }
    public Guid Team { get; private set; }
    public Guid Programme { get; private set; }

    public static async Task<PermissionWorld> Make(DatabaseKind on = DatabaseKind.Sqlite, bool ownKey = false)
    {
        var world = new PermissionWorld(await CaseWorld.Make(on, ownKey));
        var cases = world.Cases;
        world.Case = await cases.Open();
        world.Flag = await cases.App.Do<RaiseFlag, Guid>(cases.Maya, act => act.Run(world.Case, new RaiseFlagForm
        {
            Kind = RiskKind.WorkerSafety,
            Level = RiskLevel.Watch,
            Words = "There is a dog.",
            ReviewOn = new DateOnly(2026, 3, 20),
        }));
        world.Client = await cases.App.Read(db => db.Cases.Where(row => row.Id == world.Case).Select(row => row.ClientId).SingleAsync());
        await cases.Change(async db => db.Entry(await db.People.SingleAsync()).Property(person => person.FamilyName).IsModified = true);
        world.Inquiry = await cases.App.Do<TakeInquiry, Guid>(cases.Maya, act => act.Run(
            new InquiryForm { Channel = Channel.Phone, Urgency = Alongside.Intakes.Urgency.Routine, Concern = "A place to sleep" }));
        world.Plan = await PlanOfCase.Agree(cases.App, cases.Maya, world.Case);
        world.Note = await cases.App.Do<SignNote, Guid>(cases.Maya, act => act.Run(new NoteForm
        {
            Id = Guid.CreateVersion7(),
            CaseId = world.Case,
            Kind = Alongside.Notes.ContactKind.Phone,
            Date = new DateOnly(2026, 3, 2),
            Time = new TimeOnly(8, 30),
            Text = { ["narrative"] = "She called." },
        }));
        await world.Furnish();
        (world._workers[Role.Caseworker], world._workers[Role.Supervisor], world._workers[Role.ProgrammeManager]) = (cases.Maya, cases.Sam, cases.Paula);
        foreach (var role in Roles.Everyone.Each().Where(role => !world._workers.ContainsKey(role)))
            world._workers[role] = await cases.App.Hire(role);
        return world;
    }

    public CaseWorld Cases => cases;

    /// <summary>An assessment, a referral and a follow-up on the case, and what belongs to the whole agency.</summary>
    private async Task Furnish()
    {
        var phq9 = FormFile.Read("phq-9.json", await File.ReadAllTextAsync(Path.Combine(SourceFiles.Root(), "packs/instruments/phq-9.json")));
        Form = await App.Do<ImportForm, Guid>(cases.Maya, act => act.Run(phq9));
        Assessment = await App.Do<BeginAssessment, Guid>(cases.Maya, act => act.Run(Guid.CreateVersion7(), Case, Form));
        var filled = FilledForm.Open(phq9.Form!);
        var answers = filled.AllItems.Where(item => item.Options.Count > 0)
            .Select(item => KeyValuePair.Create(item.Key, (IReadOnlyList<string>)[item.Options[0].Value])).ToList();
        await App.Do<CompleteAssessment>(cases.Maya, act => act.Run(Assessment, new AnswersForm(answers)));
        Referral = await App.Do<DraftReferral, Guid>(cases.Maya, act => act.Run(Case, new ReferralForm { Partner = "Emergency shelter", Need = Need.Housing, Reason = "A bed tonight" }));
        await App.Do<SendReferral>(cases.Maya, act => act.Run(Referral, new SendForm
        {
            SentBy = SentBy.Phone,
            Exception = Alongside.Consents.LawfulException.CourtOrder,
            ExceptionBecause = "Ordered by the court",
        }));
        FollowUp = await App.Do<AddFollowUp, Guid>(cases.Maya, act => act.Run(new FollowUpForm { Title = "Call about the letter", Due = new DateOnly(2026, 3, 9), CaseId = Case }));
        await ServiceDirectory.DirectoryScreens.LoadDemo(App);
        Service = await App.Read(async db => await db.Services.Select(row => new ValueTuple<Guid, Guid>(row.Id, row.OrganisationId)).FirstAsync());
        Team = await App.Read(db => db.Teams.Select(row => row.Id).FirstAsync());
        Programme = await App.Read(db => db.Programmes.Select(row => row.Id).FirstAsync());
    }

    public Worker Worker(Role role) => _workers[role];

    public Task<Desk> Desk(Role role) => App.SignIn(_workers[role]);

    /// <summary>A caseworker who sees none of it.</summary>
    public Task<Desk> Stranger() => App.SignIn(cases.Stranger);

    public ValueTask DisposeAsync() => cases.DisposeAsync();
}
