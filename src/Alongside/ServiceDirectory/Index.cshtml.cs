using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.ServiceDirectory;

/// <summary>Services by words, need, town, language, room and freshness.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock) : RoomPage
{
    [BindProperty(SupportsGet = true, Name = "")]
    public DirectoryQuestion Question { get; set; } = new();

    public FoundServices Found { get; private set; } = new([], null, null);
    public IReadOnlyList<SelectListItem> Cities { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Languages { get; private set; } = [];
    public IReadOnlyList<SelectListItem> NeedChoices { get; } = [.. Enum.GetValues<Need>().Select(need => new SelectListItem(need.InWords(), need.ToString()))];
    public bool IsKeeper => me.HasAny(Access.Keepers);
    public string HowMany => Found.Rows.Count == 1 ? "1 service" : $"{Found.Rows.Count} services{(Found.Next is null ? "" : " on this page")}";

    public override async Task Load()
    {
        Found = await db.Find(Question, clock.Today);
        Cities = Choices(await db.Facets(FacetKind.City));
        Languages = Choices(await db.Facets(FacetKind.Language));
    }

    public Task OnGet() => Load();

    private static List<SelectListItem> Choices(IEnumerable<string> values) => [.. values.Select(value => new SelectListItem(value, value))];
}
