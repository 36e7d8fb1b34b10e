using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Cases.CareTeam;
using Alongside.Cases.Closing;
using Alongside.Cases.Transfers;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Cases;

/// <summary>An agency with a team of two and its supervisor, a programme with its manager, and somebody from elsewhere.</summary>
internal sealed class CaseWorld : IAsyncDisposable
{
    private CaseWorld(AlongsideApp app) => App = app;

    public AlongsideApp App { get; }
    public Team Team { get; } = new("Harbor team", sharesCases: true);
    public Programme Programme { get; } = new("Family support", "", assessmentDueDays: 14, planDueDays: 30);
    public Worker Maya { get; private set; } = null!;
    public Worker Ben { get; private set; } = null!;
    public Worker Sam { get; private set; } = null!;
    public Worker Paula { get; private set; } = null!;
    public Worker Stranger { get; private set; } = null!;

    public static async Task<CaseWorld> Make(DatabaseKind on = DatabaseKind.Sqlite, bool ownKey = false)
    {
        var world = new CaseWorld(await AlongsideApp.Start(on, ownKey: ownKey));
        await world.App.Db(db =>
        {
            db.Add(world.Team);
            db.Add(world.Programme);
        });
        world.Maya = await world.Hire("Maya Reyes-Demo", Role.Caseworker, world.Team.Id);
        world.Ben = await world.Hire("Ben Alder-Demo", Role.Caseworker, world.Team.Id);
        world.Sam = await world.Hire("Samuel Okafor-Demo", Role.Supervisor);
        world.Paula = await world.Hire("Paula Lind-Demo", Role.ProgrammeManager);
        world.Stranger = await world.Hire("Theo Quist-Demo", Role.Caseworker);
        await world.Change(async db =>
        {
            (await db.Teams.SingleAsync()).Change("Harbor team", world.Sam.Id, sharesCases: true);
            db.Add(new WorkerProgramme { WorkerId = world.Paula.Id, ProgrammeId = world.Programme.Id });
        });
        return world;
    }

    public async Task<Worker> Hire(string name, Role roles, Guid? team = null, params Sensitivity[] grants)
    {
        var worker = Worker.Invite(name, $"{Guid.NewGuid():N}@agency.example", roles, grants, team);
        worker.NormalizedUserName = worker.NormalizedEmail = worker.Email!.ToUpperInvariant();
        worker.Activate();
        await Change(db =>
        {
            db.Add(worker);
            return Task.CompletedTask;
        });
        return worker;
    }

    /// <summary>A change by another room's act: everything that follows from it is kept in the same save.</summary>
    public async Task Change(Func<AlongsideDb, Task> change)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlongsideDb>();
        await change(db);
        foreach (var before in scope.ServiceProvider.GetServices<IBeforeSave>()) await before.Prepare(db);
        await db.SaveChangesAsync();
    }

    public async Task<Person> Meet(string given = "Rosa", string family = "Delgado-Demo", string? preferred = null)
    {
        var person = Person.Add(new PersonFacts(given, family) { PreferredName = preferred }, Sam.Id, App.Clock.Now.UtcDateTime);
        await App.Db(db => db.Add(person));
        return person;
    }

    /// <summary>An open case of Maya's.</summary>
    public async Task<Guid> Open(string given = "Rosa", string family = "Delgado-Demo", Worker? primary = null, bool urgent = false)
    {
        var client = await Meet(given, family);
        return await App.Do<OpenCase, Guid>(Sam, act => act.Run(new OpenCaseForm
        {
            ClientId = client.Id,
            ProgrammeId = Programme.Id,
            PrimaryWorkerId = (primary ?? Maya).Id,
            Concern = "Needs a home that is safe.",
            IsUrgent = urgent,
        }));
    }

    public Task<Guid> Offer(Guid caseId, Worker to, Worker? by = null, bool formerStays = false) =>
        App.Do<OfferTransfer, Guid>(by ?? Maya, act => act.Run(caseId, new OfferTransferForm { ToWorkerId = to.Id, Reason = "On leave from Monday.", FormerStays = formerStays }));

    public Task Assign(Guid caseId, Worker worker, AssignmentRole role, Worker? by = null) =>
        App.Do<AssignWorker>(by ?? Sam, act => act.Run(caseId, new AssignWorkerForm { WorkerId = worker.Id, Role = role }));

    public async Task Close(Guid caseId, Worker? by = null)
    {
        await App.Do<BeginClosing>(by ?? Maya, act => act.Run(caseId, new BeginClosingForm { Reason = "All goals are met." }));
        await App.Do<CloseCase>(by ?? Maya, act => act.Run(caseId, new CloseCaseForm { Outcome = CaseOutcome.GoalsMet, Words = "The family has a lease." }));
    }

    public Task<Alongside.Cases.Case> Read(Guid caseId) =>
        App.Read(db => db.Cases.AsNoTracking().Include(row => row.Assignments).Include(row => row.Participants).SingleAsync(row => row.Id == caseId));

    /// <summary>Why a worker sees the case, and how far.</summary>
    public async Task<Dictionary<AccessSource, AccessLevel>> Sees(Worker worker, Guid caseId) =>
        await App.Read(db => db.CaseAccess.Where(row => row.WorkerId == worker.Id && row.CaseId == caseId).ToDictionaryAsync(row => row.Source, row => row.Level));

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
