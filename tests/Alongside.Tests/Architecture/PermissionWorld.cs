using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Cases.Flags;
using Alongside.Intakes;
using Alongside.Notes;
using Alongside.Shared;
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

    public static async Task<PermissionWorld> Make()
    {
        var world = new PermissionWorld(await CaseWorld.Make());
        var cases = world.Cases;
        world.Case = await cases.Open();
        world.Flag = await cases.App.Do<RaiseFlag, Guid>(cases.Maya, act => act.Run(world.Case, new RaiseFlagForm
        {
            Kind = RiskKind.WorkerSafety, Level = RiskLevel.Watch, Words = "There is a dog.", ReviewOn = new DateOnly(2026, 3, 20),
        }));
        world.Client = await cases.App.Read(db => db.Cases.Where(row => row.Id == world.Case).Select(row => row.ClientId).SingleAsync());
        world.Inquiry = await cases.App.Do<TakeInquiry, Guid>(cases.Maya, act => act.Run(
            new InquiryForm { Channel = Channel.Phone, Urgency = Urgency.Routine, Concern = "A place to sleep" }));
        world.Plan = await PlanOfCase.Agree(cases.App, cases.Maya, world.Case);
        world.Note = await cases.App.Do<SignNote, Guid>(cases.Maya, act => act.Run(new NoteForm
        {
            Id = Guid.CreateVersion7(), CaseId = world.Case, Kind = ContactKind.Phone, Date = new DateOnly(2026, 3, 2), Time = new TimeOnly(8, 30),
            Text = { ["narrative"] = "She called." },
        }));
        (world._workers[Role.Caseworker], world._workers[Role.Supervisor], world._workers[Role.ProgrammeManager]) = (cases.Maya, cases.Sam, cases.Paula);
        foreach (var role in Roles.Everyone.Each().Where(role => !world._workers.ContainsKey(role)))
            world._workers[role] = await cases.App.Hire(role);
        return world;
    }

    public CaseWorld Cases => cases;

    public Task<Desk> Desk(Role role) => App.SignIn(_workers[role]);

    /// <summary>A caseworker who sees none of it.</summary>
    public Task<Desk> Stranger() => App.SignIn(cases.Stranger);

    public ValueTask DisposeAsync() => cases.DisposeAsync();
}
