using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

public sealed record ReviewForm
{
    public Guid Id { get; set; }
    public DateOnly? On { get; set; }
    public string? Summary { get; set; }
    public string? ClientView { get; set; }

    /// <summary>Whether the plan changes: then the next version is begun.</summary>
    public bool? Changes { get; set; }
    public DateOnly? NextReview { get; set; }
}

public sealed class ReviewFormRules : FormRules<ReviewForm>
{
    public ReviewFormRules()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Choose the day of the review.");
        RuleFor(form => form.Summary).NotEmpty().WithMessage("Say what came out of the review.")
            .MaximumLength(PlanRules.LongestText).WithMessage("Keep this under 4,000 characters.");
        RuleFor(form => form.ClientView).MaximumLength(PlanRules.LongestText).WithMessage("Keep this under 4,000 characters.");
        RuleFor(form => form.Changes).NotNull().WithMessage("Say whether the plan goes on as it is or changes.");
        RuleFor(form => form.NextReview).NotNull().When(form => form.Changes == false).WithMessage("Choose the day of the next review.")
            .GreaterThan(form => form.On).WithMessage("The next review comes after this one.");
    }
}

/// <summary>A look back with the client. If the plan changes, or its goals were changed since it was agreed, the next version is begun.</summary>
[Act("plan.reviewed")]
public sealed class ReviewPlan(AlongsideDb db, Acting acting)
{
    private static readonly ReviewFormRules Rules = new();

    /// <returns>Whether a new version was begun.</returns>
    public async Task<bool> Run(ReviewForm form)
    {
        Rules.Check(form);
        if (form.On > acting.Today) throw FieldFault.On<ReviewForm>(field => field.On, "This day is still to come: choose the day of the review.");
        var plan = await db.PlanToChange(acting.Me, form.Id);
        var versions = await db.PlanVersions.Where(row => row.CaseId == plan.CaseId).ToListAsync();
        Refusal.If(PlanRules.WhyNotReview(plan, versions.Exists(row => row.PlanState == PlanState.Draft)));
        var changes = form.Changes == true || await db.HasChangedSince(plan);
        plan.Reviewed(changes ? null : form.NextReview);
        db.PlanReviews.Add(new PlanReview
        {
            PlanVersionId = plan.Id,
            CaseId = plan.CaseId,
            On = form.On!.Value,
            Summary = form.Summary!.Trim(),
            ClientView = form.ClientView?.Trim(),
            PlanChanges = changes,
            NextReview = plan.ReviewDue,
            ById = acting.Me.Id,
            At = acting.Now,
        });
        if (changes)
            db.PlanVersions.Add(PlanVersion.Draft(plan.CaseId, versions.Count + 1, plan.Situation, plan.Strengths, acting.Me.Id, acting.Now));
        db.Moments.Add(Moment.Of(plan.CaseId, "Plan", "Plan reviewed", form.Summary.Trim(), $"/cases/{plan.CaseId}/plan/{plan.Number}", acting.Me.Id, acting.Now));
        await acting.Save(this, new Deed(plan.Id, $"Plan, version {plan.Number}") { CaseId = plan.CaseId });
        return changes;
    }
}
