using Alongside.Accounts;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Audits;

/// <summary>The whole ledger: who did what, who looked at what, who was refused what. Asking is itself on it.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock, Acting acting, LedgerQuestion question) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public LedgerFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<LedgerEntry> Entries { get; private set; } = [];
    public string? Next { get; private set; }
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];
    public bool SeesContent => question.SeesContent;
    public string ExportLink => QueryHelpers.AddQueryString("/ledger?handler=export", Filter.Fields.Where(part => !string.IsNullOrEmpty(part.Value)));

    public static IEnumerable<SelectListItem> Acts { get; } =
        [.. ActNames.All.Select(act => new SelectListItem(LedgerWords.OfAct(act), act)).OrderBy(item => item.Text)];

    public static IEnumerable<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<LedgerKind>().Select(kind => new SelectListItem(LedgerFilter.InWords(kind), kind.ToString()))];

    public override async Task Load()
    {
        Workers = await db.Workers.OrderBy(worker => worker.Name).AsChoices(worker => new(worker.Name, worker.Id));
        var entries = await question.Ask(Filter);
        (var page, Next) = await entries.Include(entry => entry.People).Page(After);
        Entries = await question.Readable(page);
        await acting.Viewed("ledger", new Deed(me.Id, Filter.InWords()));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetExport()
    {
        var entries = await question.Ask(Filter);
        await acting.Looked(LooksNames.Export, new Deed(me.Id, Filter.InWords()));
        return new LedgerCsv(entries, question, $"ledger-{clock.Today:yyyy-MM-dd}.csv");
    }
}
