using Alongside.People.Drawings;
using Alongside.People.Drawings.Ecomaps;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>The agencies to which people were sent: a strong line where they are served, a weak one where an answer or a place is awaited.</summary>
internal sealed class AgenciesAround(AlongsideDb db, Me me) : IAround
{
    private static readonly ReferralStatus[] Going = [.. ReferralMoves.Table.Keys.Where(status => status.IsOpen() && status != ReferralStatus.Draft)];

    public async Task<IEnumerable<(Neighbour Neighbour, Bond Bond)>> Of(IReadOnlyCollection<Guid> people)
    {
        var referrals = await db.Referrals.VisibleTo(me).Where(row => people.Contains(row.PersonId) && Going.Contains(row.Status))
            .OrderByDescending(row => row.Id).Take(IAround.Most)
            .Select(row => new { row.PersonId, row.OrganisationId, row.Receiver, row.ServiceName, row.Status }).ToListAsync();
        return referrals.Select(row =>
        {
            var key = row.OrganisationId is { } known ? $"organisation {known}" : $"receiver {row.Receiver}";
            return (new Neighbour(key, row.Receiver, null, row.OrganisationId is { } id ? $"/directory/organisations/{id}" : null),
                new Bond(row.PersonId, key, $"{row.ServiceName}: {row.Status.InWords()}", row.Status == ReferralStatus.InService ? Strength.Strong : Strength.Weak, Flow.ToHousehold));
        });
    }
}
