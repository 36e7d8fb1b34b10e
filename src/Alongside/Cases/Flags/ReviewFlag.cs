using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Flags;

public sealed record ReviewFlagForm
{
    public RiskLevel? Level { get; set; }
    public string? Words { get; set; }
    public DateOnly? ReviewOn { get; set; }
    public int Version { get; set; }
}

public sealed class ReviewFlagRules : FormRules<ReviewFlagForm>
{
    public ReviewFlagRules()
    {
        RuleFor(form => form.Level).NotNull().WithMessage("Choose how pressing it is now.");
        RuleFor(form => form.Words).NotEmpty().WithMessage("Say what colleagues must know now.")
            .MaximumLength(RiskFlagRules.LongestWords).WithMessage("Keep it under 1,000 characters; the rest belongs in a note.");
        RuleFor(form => form.ReviewOn).NotNull().WithMessage("Choose the day the risk is looked at again.");
    }
}

/// <summary>The risk was looked at again; it stays, perhaps at another level.</summary>
[Act("case.flag-reviewed")]
public sealed class ReviewFlag(AlongsideDb db, Acting acting)
{
    private static readonly ReviewFlagRules Rules = new();

    public async Task Run(Guid flagId, ReviewFlagForm form)
    {
        Rules.Check(form);
        if (RiskFlagRules.WhyNotReviewOn(form.ReviewOn!.Value, acting.Today) is { } whyNot)
            throw FieldFault.On<ReviewFlagForm>(fields => fields.ReviewOn, whyNot);
        var flag = await db.RiskFlags.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == flagId).OrMissing();
        var file = await db.CaseFor(acting.Me, flag.CaseId);
        Refusal.IfStale(form.Version, flag.Version);
        flag.Review(form.Level!.Value, form.Words!.Trim(), form.ReviewOn.Value, acting.Me.Id, acting.Today);
        db.Tell(acting, flag.CaseId, "Risk flag", $"Risk reviewed: {flag.Kind.InWords()}, {flag.Level.ToString().ToLowerInvariant()}", flag.Words, $"flags/{flag.Id}");
        await acting.Save(this, file.About(subject: flag.Id, what: $"Risk flag: {flag.Kind.InWords()}"));
    }
}
