using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Plans;

public enum StepWho
{
    Client,
    Worker,
    Other,
}

/// <summary>What somebody does for a goal, by a day.</summary>
public sealed class Step : IOnCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid GoalId { get; private set; }
    public Guid CaseId { get; private set; }
    public string What { get; private set; } = "";
    public StepWho Who { get; private set; }

    /// <summary>The worker who does it, when a worker does.</summary>
    public Guid? WorkerId { get; private set; }

    /// <summary>Who does it, when it is neither the client nor a worker.</summary>
    public string? OtherName { get; private set; }
    public DateOnly? Due { get; private set; }
    public StepState State { get; private set; } = StepState.ToDo;
    public string? Reason { get; private set; }
    public DateTime? Finished { get; private set; }
    public Guid AddedById { get; private set; }
    public DateTime Added { get; private set; }
    public DateTime Changed { get; private set; }
    public int Version { get; private set; } = 1;

    private Step()
    {
    }

    public static Step For(Goal goal, StepFacts facts, Guid addedBy, DateTime now)
    {
        var step = new Step { GoalId = goal.Id, CaseId = goal.CaseId, AddedById = addedBy, Added = now };
        step.Take(facts, now);
        return step;
    }

    public void Change(StepFacts facts, DateTime now)
    {
        Refusal.If(PlanRules.WhyNotChange(this));
        Take(facts, now);
        Version++;
    }

    public void Start() => Move(StepState.Doing);

    public void Finish(DateTime now)
    {
        Move(StepState.Done);
        Finished = now;
    }

    public void Drop(string reason, DateTime now)
    {
        Move(StepState.Dropped);
        (Reason, Finished) = (reason, now);
    }

    /// <summary>Done or dropped by mistake, or begun too soon: it is to do again.</summary>
    public void Reopen()
    {
        Move(StepState.ToDo);
        (Reason, Finished) = (null, null);
    }

    private void Move(StepState to)
    {
        Refusal.If(StepMoves.WhyNot(State, to));
        State = to;
        Version++;
    }

    private void Take(StepFacts facts, DateTime now)
    {
        (What, Who, Due, Changed) = (facts.What.Trim(), facts.Who, facts.Due, now);
        WorkerId = facts.Who == StepWho.Worker ? facts.WorkerId : null;
        OtherName = facts.Who == StepWho.Other ? facts.OtherName?.Trim() : null;
    }
}

/// <summary>What is said of a step, typed once.</summary>
public sealed record StepFacts(string What, StepWho Who)
{
    public Guid? WorkerId { get; init; }
    public string? OtherName { get; init; }
    public DateOnly? Due { get; init; }
}
