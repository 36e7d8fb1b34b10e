using Alongside.Ledger;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SignedIn;

public sealed record SessionLimitsForm
{
    public int? IdleMinutes { get; set; }
    public int? Hours { get; set; }

    /// <summary>The version that was on the page when the change began.</summary>
    public int? Version { get; set; }
}

public sealed class SessionLimitsFormRules : FormRules<SessionLimitsForm>
{
    public SessionLimitsFormRules()
    {
        RuleFor(form => form.IdleMinutes).NotNull().WithMessage("Write after how many minutes.")
            .InclusiveBetween(SessionLimits.ShortestIdle, SessionLimits.LongestIdle).WithMessage($"Choose from {SessionLimits.ShortestIdle} to {SessionLimits.LongestIdle} minutes (8 hours).");
        RuleFor(form => form.Hours).NotNull().WithMessage("Write after how many hours.")
            .InclusiveBetween(1, SessionLimits.LongestOfAll).WithMessage($"Choose from 1 to {SessionLimits.LongestOfAll} hours.")
            .Must((form, hours) => hours is null || form.IdleMinutes is null || form.IdleMinutes <= hours * 60).WithMessage("This is shorter than the time without a click above.");
    }
}

/// <summary>How long sessions last, from the next click on, those of today too.</summary>
[Act("session-limits.changed")]
public sealed class ChangeSessionLimits(AlongsideDb db, Acting acting)
{
    private static readonly SessionLimitsFormRules Rules = new();

    public async Task Run(SessionLimitsForm form)
    {
        Rules.Check(form);
        var limits = await db.SessionLimits.SingleOrDefaultAsync();
        Refusal.IfStale(form.Version, limits?.Version ?? 0);
        if (limits is null) db.SessionLimits.Add(limits = new SessionLimits());
        limits.Change(form.IdleMinutes!.Value, form.Hours!.Value);
        await acting.Save(this, new Deed(limits.Id, $"{SessionRules.Minutes(limits.IdleMinutes)} without a click, {SessionRules.Hours(limits.Hours)} in all"));
    }
}
