using Alongside.Cases;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

/// <summary>The cases on which the worker may write, found by the client's name or the case's number.</summary>
internal static class CasesToChoose
{
    private const int Most = 10;

    public static async Task<List<LookUpOption>> FindCases(this AlongsideDb db, Me me, string? typed)
    {
        var text = (typed ?? "").Trim().Replace("\0", "", StringComparison.Ordinal).ToLowerInvariant();
        if (text.Length is 0 or > 100) return [];
        var writable = me.CaseIds(AccessLevel.Write);
        var found = await db.Cases.AsNoTracking().Where(row => writable.Contains(row.Id) && row.State != CaseState.Closed && row.State != CaseState.Declined)
            .Join(db.People, row => row.ClientId, person => person.Id, (row, person) => new { row.Id, row.Number, Client = person.DisplayName })
            .Where(row => row.Number.ToLower() == text || row.Client.ToLower().Contains(text))
            .OrderBy(row => row.Client).ThenBy(row => row.Number).Take(Most)
            .ToListAsync();
        return [.. found.Select(row => new LookUpOption(row.Id.ToString(), row.Client, row.Number))];
    }
}
