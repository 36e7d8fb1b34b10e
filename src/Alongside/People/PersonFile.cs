using Alongside.People.ContactPoints;
using Alongside.People.Households;
using Alongside.People.Relationships;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People;

/// <summary>All that is shown of a person.</summary>
public sealed record PersonOverview(
    Person Person, bool MayChange, IReadOnlyList<ContactPoint> Contacts, int ProtectedContacts, IReadOnlyList<HouseholdView> Households,
    IReadOnlyList<RelationView> Relations, IReadOnlyList<Dealing> Dealings);

/// <summary>Somebody named on another's page; a link only where the worker may open it.</summary>
public sealed record Named(Guid Id, string Name, string? Age, bool MayOpen);

public sealed record HouseholdView(Guid Id, string Name, IReadOnlyList<MemberView> Members);

public sealed record MemberView(Named Who, bool IsHead, DateOnly From, DateOnly? Until);

/// <param name="Words">What the other is to the person: "mother of", turned as needed.</param>
public sealed record RelationView(Guid Id, string Words, bool IsHarm, Named Other, DateOnly? Since, DateOnly? Until, string? Note);

/// <summary>Opens what is known of a person, as far as the worker may see it.</summary>
public sealed class PersonFile(AlongsideDb db, Me me, AgencyClock clock, IEnumerable<IPersonDealings> rooms)
{
    /// <exception cref="MissingException">There is no such person, or the worker does not see them.</exception>
    public async Task<PersonOverview> Open(Guid id)
    {
        var person = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        var contacts = await db.ContactPoints.VisibleTo(me).AsNoTracking().Where(point => point.PersonId == id && point.Until == null).ToListAsync();
        var all = await db.ContactPoints.CountAsync(point => point.PersonId == id && point.Until == null);
        var dealings = new List<Dealing>();
        foreach (var room in rooms) dealings.AddRange((await room.With([id]))[id]);
        return new PersonOverview(
            person,
            await db.People.ChangeableBy(me).AnyAsync(row => row.Id == id),
            [.. contacts.OrderByDescending(point => point.IsPreferred).ThenBy(point => point.DoNotUse).ThenBy(point => point.Kind).ThenBy(point => point.Id)],
            all - contacts.Count, await Households(id), await Relations(id), [.. dealings.OrderByDescending(dealing => dealing.Day)]);
    }

    private async Task<IReadOnlyList<HouseholdView>> Households(Guid id)
    {
        var theirs = db.HouseholdMembers.Where(member => member.PersonId == id).Select(member => member.HouseholdId);
        var households = await db.Households.AsNoTracking().Include(row => row.Members).Include(row => row.Heads).AsSplitQuery()
            .Where(row => theirs.Contains(row.Id)).OrderByDescending(row => row.Begun).ThenBy(row => row.Id).ToListAsync();
        var names = await Names(households.SelectMany(row => row.Members).Select(member => member.PersonId));
        return [.. households.Select(row => new HouseholdView(row.Id, row.Name,
        [
            .. row.Members.Where(member => names.ContainsKey(member.PersonId)).OrderBy(member => member.Until is not null)
                .ThenByDescending(member => row.HeadId == member.PersonId).ThenBy(member => member.From)
                .Select(member => new MemberView(names[member.PersonId], member.IsCurrent && row.HeadId == member.PersonId, member.From, member.Until)),
        ]))];
    }

    private async Task<IReadOnlyList<RelationView>> Relations(Guid id)
    {
        var rows = await db.Relationships.AsNoTracking().Where(row => row.FromPersonId == id || row.ToPersonId == id)
            .OrderBy(row => row.Until != null).ThenBy(row => row.Id).ToListAsync();
        var names = await Names(rows.SelectMany(row => new[] { row.FromPersonId, row.ToPersonId }));
        return
        [
            .. from row in rows
               let other = row.FromPersonId == id ? row.ToPersonId : row.FromPersonId
               where names.ContainsKey(other)
               select new RelationView(row.Id, row.FromPersonId == id ? row.Kind.InWords() : row.Kind.Turned(),
                   row.Kind == RelationshipKind.PerpetratorOfHarmTo, names[other], row.Since, row.Until, row.Note),
        ];
    }

    /// <summary>Those who live with somebody are named to whoever sees that one; restricted people only to those who see themselves.</summary>
    private async Task<Dictionary<Guid, Named>> Names(IEnumerable<Guid> people)
    {
        var ids = people.Distinct().ToList();
        var seen = await db.People.VisibleTo(me).Where(person => ids.Contains(person.Id)).Select(person => person.Id).ToListAsync();
        var rows = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id) && (!person.IsRestricted || seen.Contains(person.Id))).ToListAsync();
        return rows.ToDictionary(person => person.Id,
            person => new Named(person.Id, person.DisplayName, person.AgeInWords(clock.Today), seen.Contains(person.Id)));
    }
}
