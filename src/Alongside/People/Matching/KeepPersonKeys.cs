using Alongside.Ledger;
using Alongside.People.ContactPoints;
using Alongside.People.Identifiers;
using Alongside.People.Names;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Matching;

/// <summary>Keeps the keys by which people are found in step, in the save that changes a name, a birth date or a phone number.</summary>
internal sealed class KeepPersonKeys(SecretBox secrets) : IBeforeSave
{
    public async Task Prepare(AlongsideDb db)
    {
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity).ToList();
        var ids = changed.OfType<Person>().Select(person => person.Id)
            .Concat(changed.OfType<ContactPoint>().Select(point => point.PersonId))
            .Concat(changed.OfType<PersonName>().Select(name => name.PersonId))
            .Concat(changed.OfType<PersonIdentifier>().Select(identifier => identifier.PersonId)).ToHashSet();
        foreach (var id in ids) await Keep(db, id);
    }

    internal async Task Keep(AlongsideDb db, Guid id)
    {
        var person = (await db.People.FindAsync(id))!;
        if (db.Entry(person).State != EntityState.Added)
        {
            await db.PersonKeys.Where(key => key.PersonId == id).LoadAsync();
            await db.ContactPoints.Where(point => point.PersonId == id).LoadAsync();
            await db.PersonNames.Where(name => name.PersonId == id && name.Removed == null).LoadAsync();
            await db.PersonIdentifiers.Where(identifier => identifier.PersonId == id && identifier.Until == null).LoadAsync();
        }
        var wanted = PersonKeys.Of(person.Facts);
        foreach (var name in db.PersonNames.Local.Where(name => name.PersonId == id && name.IsCurrent))
            foreach (var (key, weight) in PersonKeys.Of(new PersonFacts(name.GivenName, name.FamilyName))) wanted.TryAdd(key, weight);
        foreach (var identifier in db.PersonIdentifiers.Local.Where(identifier => identifier.PersonId == id && identifier.IsCurrent))
            if (IdentifierKey.Of(identifier, secrets) is { } key) wanted[key] = 9;
        foreach (var point in db.ContactPoints.Local.Where(point => point.PersonId == id && point.IsCurrent))
            if (ContactKey.Of(point.Kind, point.Value, secrets) is { } key) wanted[key] = 6;
        foreach (var present in db.PersonKeys.Local.Where(key => key.PersonId == id).ToList())
            if (!wanted.Remove(present.Key)) db.PersonKeys.Remove(present);
        db.PersonKeys.AddRange(wanted.Select(key => new PersonKey { Key = key.Key, PersonId = id, Weight = key.Value }));
    }
}
