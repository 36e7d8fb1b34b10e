using Alongside.People.Background;
using Alongside.People.Households;
using Alongside.People.Relationships;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Drawings;

/// <summary>Somebody who may be drawn.</summary>
internal sealed record Drawable(Person Person, bool MayOpen);

/// <summary>
/// Reads who may be drawn and what is known between them: as on the pages of people, whoever is in relation to somebody the worker
/// sees is named, restricted people only to those who see themselves, and nothing is told of the relations of somebody the worker does not see.
/// </summary>
public sealed class KnownPeople(AlongsideDb db, Me me)
{
    private const int MostRelations = 200;
    private const int MostHouseholds = 50;

    /// <exception cref="MissingException">There is no such person, or the worker does not see them.</exception>
    internal async Task<Person> See(Guid id) => await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == id).OrMissing();

    internal async Task<List<Drawable>> Among(IReadOnlyCollection<Guid> people)
    {
        if (people.Count == 0) return [];
        var seen = await db.People.VisibleTo(me).Where(person => people.Contains(person.Id)).Select(person => person.Id).ToListAsync();
        var rows = await db.People.AsNoTracking().Where(person => people.Contains(person.Id) && (!person.IsRestricted || seen.Contains(person.Id))).ToListAsync();
        return rows.ConvertAll(person => new Drawable(person, seen.Contains(person.Id)));
    }

    /// <summary>What people have said of their gender, as codes of the answers.</summary>
    /// <param name="people">People the worker sees.</param>
    internal async Task<ILookup<Guid, string>> Genders(IReadOnlyCollection<Guid> people) =>
        (await db.PersonAnswers.AsNoTracking().Where(row => people.Contains(row.PersonId) && row.Question == UsualQuestions.Gender).Select(row => new { row.PersonId, row.Code }).ToListAsync())
        .ToLookup(row => row.PersonId, row => row.Code);

    /// <param name="people">People the worker sees.</param>
    internal Task<List<Relationship>> Relations(IReadOnlyCollection<Guid> people) => db.Relationships.AsNoTracking()
        .Where(row => people.Contains(row.FromPersonId) || people.Contains(row.ToPersonId))
        .OrderBy(row => row.Until != null).ThenBy(row => row.Id).Take(MostRelations).ToListAsync();

    /// <summary>The households in which these people live today, the newest first, with all who live there.</summary>
    /// <param name="people">People the worker sees.</param>
    internal async Task<List<(Guid Id, string Name, IReadOnlyList<Guid> Members)>> Homes(IReadOnlyCollection<Guid> people)
    {
        var theirs = db.HouseholdMembers.Where(member => member.Until == null && people.Contains(member.PersonId)).Select(member => member.HouseholdId);
        var homes = await db.Households.Where(row => theirs.Contains(row.Id))
            .OrderByDescending(row => row.Begun).ThenByDescending(row => row.Id).Take(MostHouseholds).Select(row => new { row.Id, row.Name }).ToListAsync();
        var ids = homes.ConvertAll(home => home.Id);
        var members = await db.HouseholdMembers.Where(member => member.Until == null && ids.Contains(member.HouseholdId))
            .OrderBy(member => member.Id).Take(MostRelations).Select(member => new { member.HouseholdId, member.PersonId }).ToListAsync();
        return homes.ConvertAll(home => (home.Id, home.Name, (IReadOnlyList<Guid>)[.. members.Where(member => member.HouseholdId == home.Id).Select(member => member.PersonId)]));
    }
}
