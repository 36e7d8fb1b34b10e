using Alongside.People.ContactPoints;
using Alongside.People.Identifiers;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Matching;

/// <summary>Hashes phone numbers, e-mail addresses and the numbers of people by the present agency key.</summary>
internal sealed class RenewPersonKeys(AlongsideDb db, SecretBox secrets) : IKeyedHashes
{
    private const int Batch = 100;

    /// <summary>Gives their narrow keys to people who were added before there were any. The first comes last, so that whoever was stopped begins again.</summary>
    public async Task BringUpToDate(CancellationToken stop)
    {
        var first = await db.People.OrderBy(person => person.Id).Select(person => person.Id).FirstOrDefaultAsync(stop);
        if (first == Guid.Empty || await db.PersonKeys.AnyAsync(key => key.PersonId == first && key.Key.StartsWith(PersonKeys.Narrowly), stop)) return;
        var keep = new KeepPersonKeys(secrets);
        for (Guid? last = null; ;)
        {
            var people = await db.People.Where(person => last == null || person.Id.CompareTo(last.Value) < 0).OrderByDescending(person => person.Id).Select(person => person.Id).Take(Batch).ToListAsync(stop);
            foreach (var person in people) await keep.Keep(db, person);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            if (people.Count < Batch) return;
            last = people[^1];
        }
    }

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
