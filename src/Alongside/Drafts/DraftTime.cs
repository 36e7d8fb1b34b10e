using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Drafts;

/// <summary>How long drafts are kept after their last saving, by the agency's rule.</summary>
public sealed class DraftTime(AlongsideDb db, AgencyClock clock)
{
    private const int DaysOfWarning = 5;
    private int? _days;

    /// <summary>A draft last saved before this is forgotten.</summary>
    public async Task<DateTime> NotBefore()
    {
        _days ??= await db.Agencies.Select(agency => agency.DraftDays).SingleOrDefaultAsync();
        return clock.Now.AddDays(-_days.Value);
    }

    /// <summary>The warning that a draft needs, or null: it is far from being thrown away.</summary>
    public async Task<string?> Warning(DateTime saved)
    {
        var left = saved - await NotBefore();
        return left.TotalDays > DaysOfWarning ? null
            : $"thrown away on {clock.ToLocal(clock.Now + left):d MMMM}";
    }
}
