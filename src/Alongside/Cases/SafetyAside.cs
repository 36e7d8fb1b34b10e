using Alongside.Cases.Clocks;
using Alongside.Cases.Flags;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

public sealed record SafetyAndClocks(Guid CaseId, IReadOnlyList<RiskFlag> Flags, IReadOnlyList<Clock> Clocks);

/// <summary>What to know for safety and what is due, beside the timeline.</summary>
internal sealed class SafetyAside(AlongsideDb db) : ICaseAside
{
    public int Order => 10;

    public async Task<CaseAside?> For(Guid caseId)
    {
        var flags = await db.RiskFlags.AsNoTracking().Where(flag => flag.CaseId == caseId && flag.Resolved == null).ToListAsync();
        var clocks = await db.Clocks.AsNoTracking()
            .Where(clock => clock.CaseId == caseId && (clock.State == ClockState.Running || clock.State == ClockState.Paused)).OrderBy(clock => clock.Due).ToListAsync();
        return flags.Count + clocks.Count == 0 ? null
            : new CaseAside("/Cases/_Safety.cshtml", new SafetyAndClocks(caseId, [.. flags.OrderByDescending(flag => flag.Level)], clocks));
    }
}
