using Alongside.Cases;
using Alongside.People;
using Alongside.People.Matching;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Search;

/// <summary>Somebody found by name, and their cases that the worker sees.</summary>
public sealed record PersonFound(Person Person, IReadOnlyList<CaseFound> Cases);

public sealed record CaseFound(Guid Id, string Number, CaseState State, Guid ClientId, string Client);

/// <summary>Finds people by name, forgiving typing mistakes, and cases by number or client, among those the worker may see.</summary>
public sealed class FindPeople(AlongsideDb db, Me me, PersonSearch search)
{
    public async Task<IReadOnlyList<PersonFound>> ByName(string? typed, int most)
    {
        var found = (await search.Find(typed, most)).Select(hit => hit.Person).ToList();
        if (found.Count == 0) return [];
        var ids = found.Select(person => person.Id).ToList();
        var cases = (await Cases().Where(row => ids.Contains(row.ClientId)).ToListAsync()).ToLookup(row => row.ClientId);
        return [.. found.Select(person => new PersonFound(person, [.. cases[person.Id].OrderByDescending(row => row.Number)]))];
    }

    public Task<CaseFound?> ByNumber(string number) => Cases().FirstOrDefaultAsync(row => row.Number == number);

    private IQueryable<CaseFound> Cases() => db.Cases.VisibleTo(me).AsNoTracking()
        .Join(db.People, row => row.ClientId, person => person.Id, (row, person) => new CaseFound(row.Id, row.Number, row.State, row.ClientId, person.DisplayName));
}
