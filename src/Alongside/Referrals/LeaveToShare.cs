using Alongside.Consents;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

internal static class LeaveToShare
{
    /// <summary>The facts by which it is decided whether a referral's packet may leave.</summary>
    public static async Task<DisclosureFacts> Leave(this AlongsideDb db, Referral referral, IEnumerable<PacketPart> packet, LawfulException? exception, string? because) => new(referral.Receiver)
    {
        OrganisationId = referral.OrganisationId,
        Kinds = [.. packet.Select(part => part.Kind)],
        Labels = [referral.Label],
        Consents = await db.Consents.AsNoTracking().Where(consent => consent.PersonId == referral.PersonId).ToListAsync(),
        Exception = exception,
        ExceptionBecause = because,
    };
}
