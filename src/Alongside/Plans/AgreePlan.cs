using Alongside.Cases.Clocks;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

public sealed record AgreeForm
{
    public Guid Id { get; set; }
    public DateOnly? On { get; set; }
    public DateOnly? ReviewDue { get; set; }

    /// <summary>Whether the client signed.</summary>
    public bool? Signed { get; set; }
    public string? ClientSignature { get; set; }
    public string? WhyNotSigned { get; set; }
    public int Version { get; set; }
}

public sealed class AgreeFormRules : FormRules<AgreeForm>
{
    public AgreeFormRules()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Choose the day the plan was agreed.");
        RuleFor(form => form.ReviewDue).NotNull().WithMessage("Choose the day of the next review.")
            .GreaterThan(form => form.On).WithMessage("The review comes after the day the plan was agreed.");
        RuleFor(form => form.Signed).NotNull().WithMessage("Say whether the client signed.");
        RuleFor(form => form.ClientSignature).NotEmpty().When(form => form.Signed == true).WithMessage("Type the client's name as it was signed.")
            .MaximumLength(200).WithMessage("Keep the name under 200 characters.");
        RuleFor(form => form.WhyNotSigned).NotEmpty().When(form => form.Signed == false).WithMessage("Say why the client did not sign.")
            .MaximumLength(PlanRules.LongestText).WithMessage("Keep this under 4,000 characters.");
    }
}

/// <summary>The client and the worker agree the plan; the version before it is replaced, and what was agreed is kept for good.</summary>
[Act("plan.agreed")]
public sealed class AgreePlan(AlongsideDb db, Acting acting, MeetClock meetClock)
{
    private static readonly AgreeFormRules Rules = new();

    public async Task Run(AgreeForm form)
    {
        Rules.Check(form);
        if (form.On > acting.Today) throw FieldFault.On<AgreeForm>(field => field.On, "This day is still to come: choose the day the plan was agreed.");
        var plan = await db.PlanToChange(acting.Me, form.Id);
        Refusal.IfStale(form.Version, plan.Version);
        var goals = await db.OpenGoals(plan.CaseId);
        Refusal.If(PlanRules.WhyNotAgree(plan, goals.Count));
        foreach (var before in await db.PlanVersions.Where(row => row.CaseId == plan.CaseId && (row.PlanState == PlanState.Agreed || row.PlanState == PlanState.Reviewed)).ToListAsync())
            before.Supersede();
        var signed = form.Signed == true;
        plan.Agree(new PlanSigning(form.On!.Value, form.ReviewDue!.Value, signed ? form.ClientSignature!.Trim() : null, signed ? null : form.WhyNotSigned!.Trim()),
            goals, acting.Me.Id, acting.Now);
        using (acting.Together()) await meetClock.Run(plan.CaseId, ClockKind.Plan);
        await acting.Save(this, new Deed(plan.Id, $"Plan, version {plan.Number}") { CaseId = plan.CaseId, Reason = plan.WhyNotSigned });
    }
}
