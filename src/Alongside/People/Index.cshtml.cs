using Alongside.Ledger;
using Alongside.People.Matching;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People;

/// <summary>People the worker may see: searched by name or number, else all by name.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock, PersonSearch search, IEnumerable<IPersonDealings> rooms, Acting acting) : RoomPage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<(Person Person, Dealing? Last)> Rows { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        Q = Q.CleanOrNull();
        var people = Q is null ? await ByName() : [.. (await search.Find(Q, PageSize)).Select(hit => hit.Person)];
        var dealings = new List<ILookup<Guid, Dealing>>();
        foreach (var room in rooms) dealings.Add(await room.With([.. people.Select(person => person.Id)]));
        Rows = [.. people.Select(person => (person, dealings.SelectMany(known => known[person.Id]).MaxBy(dealing => dealing.Day)))];
        if (Q is null) await acting.Showed("People", people.Select(person => (Guid?)person.Id));
        else await acting.Searched(Q, people.Select(person => (Guid?)person.Id));
    }

    public Task OnGet() => Load();

    /// <summary>The answers of a look-up for a person.</summary>
    public async Task<IActionResult> OnGetLookUp()
    {
        var hits = await search.Find(Q, 10);
        await acting.LookedUp(hits.Select(hit => (Guid?)hit.Person.Id));
        return Partial("/Shared/_Options.cshtml", hits.Select(hit => new LookUpOption(hit.Person.Id.ToString(), hit.Person.DisplayName,
            $"Born {BirthDateWords.InWords(hit.Person.BirthDate, hit.Person.BirthDatePrecision)}{(hit.Person.AgeInWords(clock.Today) is { } age ? $", {age}" : "")}")));
    }

    private async Task<List<Person>> ByName()
    {
        var people = db.People.VisibleTo(me).AsNoTracking();
        if (After is { } last && await people.FirstOrDefaultAsync(row => row.Id == last) is { } key)
        {
            people = people.Where(row => row.FamilyName.CompareTo(key.FamilyName) > 0
                || (row.FamilyName == key.FamilyName && row.GivenName.CompareTo(key.GivenName) > 0)
                || (row.FamilyName == key.FamilyName && row.GivenName == key.GivenName && row.Id.CompareTo(key.Id) > 0));
        }
        var page = await people.OrderBy(row => row.FamilyName).ThenBy(row => row.GivenName).ThenBy(row => row.Id).Take(PageSize + 1).ToListAsync();
        if (page.Count <= PageSize) return page;
        page.RemoveAt(PageSize);
        Next = page[^1].Id.ToString();
        return page;
    }
}
