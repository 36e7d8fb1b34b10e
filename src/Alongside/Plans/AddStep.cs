using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

public sealed record StepForm
{
    public string? What { get; set; }
    public StepWho? Who { get; set; }
    public Guid? WorkerId { get; set; }
    public string? OtherName { get; set; }
    public DateOnly? Due { get; set; }

    /// <summary>Of the step when the form was opened; a new one has none.</summary>
    public int Version { get; set; }

    public StepFacts Facts(Guid me) => new(What!, Who!.Value) { WorkerId = WorkerId ?? me, OtherName = OtherName, Due = Due };

    public static StepForm Of(Step step) => new()
    {
        What = step.What,
        Who = step.Who,
        WorkerId = step.WorkerId,
        OtherName = step.OtherName,
        Due = step.Due,
        Version = step.Version,
    };
}

public sealed class StepFormRules : FormRules<StepForm>
{
    public StepFormRules()
    {
        RuleFor(form => form.What).NotEmpty().WithMessage("Say what is to be done.").MaximumLength(400).WithMessage("Keep the step under 400 characters.");
        RuleFor(form => form.Who).NotNull().WithMessage("Choose who does it.").IsInEnum().WithMessage("Choose who does it.");
        RuleFor(form => form.OtherName).NotEmpty().When(form => form.Who == StepWho.Other).WithMessage("Say who else does it.")
            .MaximumLength(200).WithMessage("Keep the name under 200 characters.");
    }
}

/// <summary>Adds a step to a goal: who does what by when.</summary>
[Act("step.added")]
public sealed class AddStep(AlongsideDb db, Acting acting)
{
    private static readonly StepFormRules Rules = new();

    public async Task<Guid> Run(Guid goalId, StepForm form)
    {
        Rules.Check(form);
        var goal = await db.GoalToChange(acting.Me, goalId);
        Refusal.If(PlanRules.WhyNotChange(goal));
        Refusal.If(PlanRules.WhyNotAddStep(await db.Steps.CountAsync(row => row.GoalId == goalId)));
        await db.MustBeOnCase(goal.CaseId, form);
        var step = Step.For(goal, form.Facts(acting.Me.Id), acting.Me.Id, acting.Now);
        db.Steps.Add(step);
        await acting.Save(this, new Deed(step.Id, step.What) { CaseId = goal.CaseId });
        return step.Id;
    }
}

internal static class StepWorkers
{
    /// <summary>A step is given only to a worker who may change the case.</summary>
    public static async Task MustBeOnCase(this AlongsideDb db, Guid caseId, StepForm form)
    {
        if (form is not { Who: StepWho.Worker, WorkerId: { } workerId }) return;
        if (!await db.CaseAccess.AnyAsync(row => row.CaseId == caseId && row.WorkerId == workerId && row.Level != AccessLevel.Read))
            throw FieldFault.On<StepForm>(field => field.WorkerId, "This worker is not on the case: choose one who is.");
    }
}
