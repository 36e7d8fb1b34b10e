using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Plans;

/// <summary>
/// What the client wants, in the client's words and then so that everybody can tell when it is reached.
/// A goal lives on from one version of the plan to the next; each agreed version keeps what it said then.
/// </summary>
public sealed class Goal : IOnCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid CaseId { get; private set; }
    public string Title { get; private set; } = "";
    public LifeDomain Domain { get; private set; }
    public GoalState State { get; private set; } = GoalState.Open;
    public string? StateReason { get; private set; }
    public DateOnly? Ended { get; private set; }

    /// <summary>What the client said, as it was said.</summary>
    public string? OwnWords { get; private set; }

    /// <summary>Specific: who will do or have what.</summary>
    public string? Statement { get; private set; }

    /// <summary>Measurable: what is counted or scored.</summary>
    public string? Measure { get; private set; }
    public decimal? Baseline { get; private set; }
    public decimal? Target { get; private set; }
    public string? Unit { get; private set; }

    /// <summary>Achievable: what is there to build on, and what stands in the way.</summary>
    public string? Strengths { get; private set; }
    public string? Resources { get; private set; }
    public string? Barriers { get; private set; }

    /// <summary>Relevant: the need it answers.</summary>
    public string? Relevance { get; private set; }
    public DateOnly? Due { get; private set; }

    /// <summary>The attainment scale in words, from much less than expected to much more.</summary>
    public string? MuchLess { get; private set; }
    public string? Less { get; private set; }
    public string? Expected { get; private set; }
    public string? More { get; private set; }
    public string? MuchMore { get; private set; }

    /// <summary>How much it counts among the client's goals.</summary>
    public int Weight { get; private set; } = 1;

    public Guid AddedById { get; private set; }
    public DateTime Added { get; private set; }

    /// <summary>When what it says was last changed; its progress does not count.</summary>
    public DateTime Changed { get; private set; }
    public int Version { get; private set; } = 1;

    private Goal()
    {
    }

    public static Goal Of(Guid caseId, GoalFacts facts, Guid addedBy, DateTime now)
    {
        var goal = new Goal { CaseId = caseId, AddedById = addedBy, Added = now };
        goal.Take(facts, now);
        return goal;
    }

    public void Change(GoalFacts facts, DateTime now)
    {
        Refusal.If(PlanRules.WhyNotChange(this));
        Take(facts, now);
        Version++;
    }

    public void Reach(string? words, DateOnly today) => Move(GoalState.Reached, words, today);

    public void Drop(string reason, DateOnly today) => Move(GoalState.Dropped, reason, today);

    public void Reopen(string reason) => Move(GoalState.Open, reason, ended: null);

    private void Move(GoalState to, string? reason, DateOnly? ended)
    {
        Refusal.If(GoalMoves.WhyNot(State, to));
        (State, StateReason, Ended) = (to, reason, ended);
        Version++;
    }

    private void Take(GoalFacts facts, DateTime now)
    {
        (Title, Domain, OwnWords, Statement) = (facts.Title.Trim(), facts.Domain, facts.OwnWords, facts.Statement);
        (Measure, Baseline, Target, Unit) = (facts.Measure, facts.Baseline, facts.Target, facts.Unit);
        (Strengths, Resources, Barriers, Relevance, Due) = (facts.Strengths, facts.Resources, facts.Barriers, facts.Relevance, facts.Due);
        (MuchLess, Less, Expected, More, MuchMore, Weight) = (facts.MuchLess, facts.Less, facts.Expected, facts.More, facts.MuchMore, facts.Weight);
        Changed = now;
    }
}
