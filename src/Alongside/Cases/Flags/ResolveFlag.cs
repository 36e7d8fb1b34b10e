using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Flags;

public sealed record ResolveFlagForm
{
    public string? Reason { get; set; }
    public int Version { get; set; }
}

public sealed class ResolveFlagRules : FormRules<ResolveFlagForm>
{
    public ResolveFlagRules() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say why the risk is over.")
        .MaximumLength(RiskFlagRules.LongestWords).WithMessage("Keep the reason under 1,000 characters.");
}

/// <summary>The risk is over, and why; the flag leaves the header and stays on the record.</summary>
[Act("case.flag-resolved")]
public sealed class ResolveFlag(AlongsideDb db, Acting acting)
{
    private static readonly ResolveFlagRules Rules = new();

    public async Task Run(Guid flagId, ResolveFlagForm form)
    {
        Rules.Check(form);
        var flag = await db.RiskFlags.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == flagId).OrMissing();
        var file = await db.CaseFor(acting.Me, flag.CaseId);
        Refusal.IfStale(form.Version, flag.Version);
        flag.Resolve(form.Reason!.Trim(), acting.Me.Id, acting.Today);
        db.Tell(acting, flag.CaseId, "Risk flag", $"Risk over: {flag.Kind.InWords()}", flag.ResolvedReason, $"flags/{flag.Id}");
        await acting.Save(this, file.About(flag.ResolvedReason, flag.Id, $"Risk flag: {flag.Kind.InWords()}"));
    }
}
