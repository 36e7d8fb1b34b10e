using Alongside.Cases.Transfers;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>Of the case itself: urgent, being closed, offered to somebody.</summary>
internal sealed class CaseTags(AlongsideDb db) : IHeaderTags
{
    public async Task<IEnumerable<HeaderTag>> For(Guid caseId, Guid clientId)
    {
        var tags = new List<HeaderTag>();
        var transfers = db.Transfers;
        var file = await db.Cases.AsNoTracking().Where(row => row.Id == caseId)
            .Select(row => new { row.IsUrgent, row.State, IsOffered = transfers.Any(transfer => transfer.CaseId == row.Id && transfer.State == TransferState.Offered) }).FirstAsync();
        if (file.IsUrgent) tags.Add(new(TagKind.Alert, "Urgent", 20));
        if (file.State == CaseState.Closing) tags.Add(new(TagKind.Warm, "Being closed", 70, $"/cases/{caseId}/close"));
        if (file.IsOffered) tags.Add(new(TagKind.Warm, "Transfer waits for an answer", 60, $"/cases/{caseId}/transfer"));
        return tags;
    }
}
