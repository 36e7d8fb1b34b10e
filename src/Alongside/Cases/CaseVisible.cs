using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Cases;

public static class CaseVisible
{
    public static IQueryable<Case> VisibleTo(this IQueryable<Case> cases, Me me)
    {
        var visible = me.CaseIds();
        return cases.Where(row => visible.Contains(row.Id));
    }
}
