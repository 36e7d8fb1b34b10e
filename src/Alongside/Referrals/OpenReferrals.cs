using Alongside.Cases;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>Names the referrals that left and are not at their end when a case is closed. Drafts are named for all rooms by the case itself.</summary>
internal sealed class OpenReferrals(AlongsideDb db, Me me) : IStillOpen
{
    public async Task<IEnumerable<OpenThing>> On(Guid caseId)
    {
        var open = ReferralMoves.Table.Keys.Where(status => status.IsOpen() && status != ReferralStatus.Draft).ToArray();
        var referrals = await db.Referrals.VisibleTo(me).AsNoTracking().Where(row => row.CaseId == caseId && open.Contains(row.Status))
            .OrderBy(row => row.Id).Take(OpenThing.MostOfAKind).ToListAsync();
        return referrals.Select(row => new OpenThing(InWords(row), $"/referrals/{row.Id}", Blocks: false));
    }

    private static string InWords(Referral referral) => referral.Status switch
    {
        _ when referral.Status.AwaitsReply() => $"Referral to {referral.ServiceName}, sent {referral.Sent:MMMM d}, no answer yet",
        _ => $"Referral to {referral.ServiceName}, {referral.Status.InWords()}",
    };
}
