using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Flags;

public sealed record RaiseFlagForm
{
    public RiskKind? Kind { get; set; }
    public RiskLevel? Level { get; set; }
    public string? Words { get; set; }

    /// <summary>Since when the risk is known; empty means today.</summary>
    public DateOnly? Since { get; set; }
    public DateOnly? ReviewOn { get; set; }
}

public sealed class RaiseFlagRules : FormRules<RaiseFlagForm>
{
    public RaiseFlagRules()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what kind of risk it is.");
        RuleFor(form => form.Level).NotNull().WithMessage("Choose how pressing it is.");
        RuleFor(form => form.Words).NotEmpty().WithMessage("Say what colleagues must know, and what to do or not to do.")
            .MaximumLength(RiskFlagRules.LongestWords).WithMessage("Keep it under 1,000 characters; the rest belongs in a note.");
        RuleFor(form => form.ReviewOn).NotNull().WithMessage("Choose the day the risk is looked at again.");
    }
}

/// <summary>A risk is made known on every page of the case.</summary>
[Act("case.flag-raised")]
public sealed class RaiseFlag(AlongsideDb db, Acting acting)
{
    private static readonly RaiseFlagRules Rules = new();

    public async Task<Guid> Run(Guid caseId, RaiseFlagForm form)
    {
        Rules.Check(form);
        if (RiskFlagRules.WhyNotReviewOn(form.ReviewOn!.Value, acting.Today) is { } whyNot)
            throw FieldFault.On<RaiseFlagForm>(fields => fields.ReviewOn, whyNot);
        if (form.Since > acting.Today) throw FieldFault.On<RaiseFlagForm>(fields => fields.Since, "This day is still to come.");
        var file = await db.CaseFor(acting.Me, caseId);
        Refusal.If(RiskFlagRules.WhyNotRaise(await db.RiskFlags.CountAsync(row => row.CaseId == caseId && row.Resolved == null)));
        var flag = new RiskFlag(caseId, form.Kind!.Value, form.Level!.Value, form.Words!.Trim(), form.Since ?? acting.Today, form.ReviewOn.Value, acting.Me.Id);
        db.RiskFlags.Add(flag);
        db.Tell(acting, caseId, "Risk flag", $"{flag.Level} risk: {flag.Kind.InWords()}", flag.Words, $"flags/{flag.Id}");
        await acting.Save(this, file.About(subject: flag.Id, what: $"Risk flag: {flag.Kind.InWords()}"));
        return flag.Id;
    }
}
