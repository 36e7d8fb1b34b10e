using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

/// <summary>The next review of the plan, in the identity header, from two weeks before it is due.</summary>
internal sealed class PlanTags(AlongsideDb db, AgencyClock clock) : IHeaderTags
{
    private const int DaysAhead = 14;

    public async Task<IEnumerable<HeaderTag>> For(Guid caseId, Guid clientId)
    {
        var soon = clock.Today.AddDays(DaysAhead);
        var due = await db.PlanVersions.Where(plan => plan.CaseId == caseId && plan.ReviewDue != null && plan.ReviewDue <= soon)
            .Select(plan => plan.ReviewDue).FirstOrDefaultAsync();
        if (due is not { } day) return [];
        var (kind, words) = (day.DayNumber - clock.Today.DayNumber) switch
        {
            < 0 => (TagKind.Alert, "Plan review is late"),
            0 => (TagKind.Warm, "Plan review is due today"),
            1 => (TagKind.Warm, "Plan review tomorrow"),
            var days => (TagKind.Calm, $"Plan review in {days} days"),
        };
        return [new HeaderTag(kind, words, 60, $"/cases/{caseId}/plan/review")];
    }
}
