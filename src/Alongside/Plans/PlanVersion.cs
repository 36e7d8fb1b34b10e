using System.Text.Json;
using Alongside.Records;
using Alongside.Shared;

namespace Alongside.Plans;

/// <summary>One version of a case's plan: agreed with the client, reviewed, replaced by the next. It keeps the goals and steps as they were agreed.</summary>
public sealed class PlanVersion : Record
{
    public int Number { get; private set; }
    public PlanState PlanState { get; private set; } = PlanState.Draft;

    /// <summary>What the plan answers, in a few sentences.</summary>
    public string Situation { get; private set; } = "";

    /// <summary>What the client and those around can build on.</summary>
    public string? Strengths { get; private set; }
    public DateOnly? ReviewDue { get; private set; }

    public DateOnly? AgreedOn { get; private set; }
    public DateTime? Agreed { get; private set; }
    public Guid? SignedById { get; private set; }

    /// <summary>The client's name as the client signed with it.</summary>
    public string? ClientSignature { get; private set; }
    public string? WhyNotSigned { get; private set; }

    /// <summary>The goals and steps as they were agreed. JSON of <see cref="AgreedGoal"/>s.</summary>
    public string? AgreedGoals { get; private set; }

    private PlanVersion()
    {
    }

    public static PlanVersion Draft(Guid caseId, int number, string situation, string? strengths, Guid by, DateTime now) => new()
    {
        CaseId = caseId,
        Number = number,
        Situation = situation,
        Strengths = strengths,
        AuthorId = by,
        Occurred = now,
        Recorded = now,
    };

    public void Change(string situation, string? strengths)
    {
        Edited();
        (Situation, Strengths) = (situation, strengths);
    }

    public void Agree(PlanSigning signing, IEnumerable<AgreedGoal> goals, Guid by, DateTime now)
    {
        Turn(PlanState.Agreed);
        Move(RecordState.Final);
        (AgreedOn, ReviewDue, ClientSignature, WhyNotSigned) = (signing.On, signing.ReviewDue, signing.ClientSignature, signing.WhyNotSigned);
        (SignedById, Agreed, Occurred) = (by, now, now);
        AgreedGoals = JsonSerializer.Serialize(goals);
    }

    public void Reviewed(DateOnly? nextReview)
    {
        Turn(PlanState.Reviewed);
        ReviewDue = nextReview;
    }

    public void Supersede()
    {
        Turn(PlanState.Superseded);
        ReviewDue = null;
    }

    public void Forget()
    {
        Turn(PlanState.Discarded);
        Discard();
    }

    public IReadOnlyList<AgreedGoal> Goals() =>
        AgreedGoals is null ? [] : JsonSerializer.Deserialize<List<AgreedGoal>>(AgreedGoals) ?? [];

    public override ChronicleLine Line() => new("Plan", PlanState == PlanState.Draft ? $"Plan, version {Number}: draft" : $"Plan, version {Number}: agreed",
        string.Join('\n', Goals().Select(goal => goal.Facts.Title).Prepend(Situation)), $"/cases/{CaseId}/plan/{Number}");

    public override string Content() => JsonSerializer.Serialize(new { Number, Situation, Strengths, AgreedOn, ClientSignature, WhyNotSigned, Goals = Goals() });

    private void Turn(PlanState to)
    {
        Refusal.If(PlanMoves.WhyNot(PlanState, to));
        PlanState = to;
    }
}

/// <summary>How a plan was agreed.</summary>
public sealed record PlanSigning(DateOnly On, DateOnly ReviewDue, string? ClientSignature, string? WhyNotSigned);

/// <summary>A goal with its steps, as a version of the plan keeps it.</summary>
public sealed record AgreedGoal(Guid Id, GoalFacts Facts, IReadOnlyList<AgreedStep> Steps);

public sealed record AgreedStep(string What, string Who, DateOnly? Due, StepState State);
