using Alongside.Accounts;
using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Search;

/// <summary>People, cases and everything written, by the words that were typed at the top of any page.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, FindPeople people, FindRecords records, Acting acting) : RoomPage
{
    private const int MostPeople = 8;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Author { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public SearchText Text { get; private set; } = SearchText.Read(null);
    public RecordFilter Filter { get; private set; } = new();
    public IReadOnlyList<PersonFound> People { get; private set; } = [];
    public IReadOnlyList<RecordFound> Records { get; private set; } = [];
    public string? Next { get; private set; }
    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Authors { get; private set; } = [];

    public override async Task Load()
    {
        Text = SearchText.Read(Q);
        Kinds = [.. RecordKinds.All.Select(kind => new SelectListItem(kind, kind))];
        var workers = await db.Workers.OrderBy(worker => worker.Name).Select(worker => new { worker.Id, worker.Name }).ToListAsync();
        Authors = [.. workers.Select(worker => new SelectListItem(worker.Name, worker.Id.ToString()))];
        Filter = new RecordFilter { Kind = RecordKinds.All.FirstOrDefault(kind => kind == Kind), Author = Author, From = From, Until = Until };
        if (Text.IsEmpty) return;
        if (After is null && !Filter.IsSet) People = await people.ByName(Q, MostPeople);
        (Records, Next) = await records.Find(Text, Filter, After);
        await acting.Searched(Q!, [.. People.SelectMany(Ids), .. Records.Select(found => (Guid?)found.Entry.CaseId)]);
    }

    private static IEnumerable<Guid?> Ids(PersonFound found) => [found.Person.Id, .. found.Cases.Select(one => (Guid?)one.Id)];

    public async Task<IActionResult> OnGet()
    {
        if (me.HasAny(Roles.Casework) && CaseNumber.Read(Q) is { } number && await people.ByNumber(number) is { } found)
            return LocalRedirect($"/cases/{found.Id}");
        await Load();
        return Page();
    }
}
