using Alongside.Cases;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>One goal: what it says, its steps, how far it is.</summary>
public sealed class GoalModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, AddStep addStep, RecordProgress record, StrikeProgress strike,
    ReachGoal reach, DropGoal drop, ReopenGoal reopen) : RoomPage
{
    private string _formName = "Form";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid ItemId { get; set; }

    [BindProperty]
    public StepForm Step { get; set; } = new();

    [BindProperty]
    public ProgressForm Entry { get; set; } = new();

    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    public override string FormName => _formName;

    public GoalSight Sight { get; private set; } = null!;
    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<CaseWorker> Workers { get; private set; } = [];

    /// <summary>The records that progress was taken from, those of them that the reader may open.</summary>
    public IReadOnlyDictionary<Guid, ChronicleEntry> Sources { get; private set; } = new Dictionary<Guid, ChronicleEntry>();

    public Goal Goal => Sight.Goal;
    public bool MayPlan => Header.MayWrite && PlanRules.WhyNotPlan(Header.State) is null;

    public override async Task Load()
    {
        Sight = await db.GoalOf(me, Id);
        Header = await door.Enter(Goal.CaseId, "Plan");
        var sources = Sight.Progress.Select(entry => entry.SourceId).OfType<Guid>().ToList();
        Sources = await db.Chronicle.VisibleTo(me).AsNoTracking().Where(row => sources.Contains(row.RecordId)).ToDictionaryAsync(row => row.RecordId);
        Workers = await db.WorkersOn(Goal.CaseId);
        Entry.On ??= clock.Today;
        Step.WorkerId ??= me.Id;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostStep()
    {
        _formName = nameof(Step);
        await addStep.Run(Id, Step);
        return Done("The step is added.", Here);
    }

    public async Task<IActionResult> OnPostProgress()
    {
        _formName = nameof(Entry);
        await record.Run(Entry with { GoalId = Id });
        return Done("The progress is recorded.", Here);
    }

    public async Task<IActionResult> OnPostStrike()
    {
        await strike.Run(ItemId, Form);
        return Done("The entry is struck out; it stays readable.", Here);
    }

    public async Task<IActionResult> OnPostReach()
    {
        await reach.Run(Id, Form);
        return Done("The goal is reached.", Here);
    }

    public async Task<IActionResult> OnPostDrop()
    {
        await drop.Run(Id, Form);
        return Done("The goal is dropped.", Here);
    }

    public async Task<IActionResult> OnPostReopen()
    {
        await reopen.Run(Id, Form);
        return Done("The goal is worked on again.", Here);
    }

    private string Here => $"/goals/{Id}";
}
