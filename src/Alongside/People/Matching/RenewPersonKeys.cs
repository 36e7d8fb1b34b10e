using Alongside.People.ContactPoints;
using Alongside.People.Identifiers;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Matching;

/// <summary>Hashes phone numbers, e-mail addresses and the numbers of people by the present agency key.</summary>
internal sealed class RenewPersonKeys(AlongsideDb db, SecretBox secrets) : IKeyedHashes
{
    private const int Batch = 100;

    public async Task Renew(CancellationToken stop)
    {
        var keep = new KeepPersonKeys(secrets);
        for (var last = Guid.Empty; ;)
        {
            var (points, identifiers) = (db.ContactPoints, db.PersonIdentifiers);
            var people = await db.People.Where(person => person.Id.CompareTo(last) > 0 && (points.Any(point => point.PersonId == person.Id) || identifiers.Any(identifier => identifier.PersonId == person.Id)))
                .OrderBy(person => person.Id).Select(person => person.Id).Take(Batch).ToListAsync(stop);
            foreach (var person in people) await keep.Keep(db, person);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            if (people.Count < Batch) return;
            last = people[^1];
        }
    }
}
