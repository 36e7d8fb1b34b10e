using System.Security.Claims;
using Alongside.Shared;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today;

/// <summary>The main navigation and quick-add menu: what the rooms offer and the worker's roles may use.</summary>
internal sealed class Navigation(HouseMap house, ThisAgency agency, Me me, IServiceProvider services, IHttpContextAccessor http) : INavigation
{
    public async Task<NavigationModel> ForAsync(ClaimsPrincipal user)
    {
        var items = house.Navigation.Where(item => me.HasAny(item.Roles)).OrderBy(item => item.Order).ToList();
        var counts = await Count(items);
        var entries = items.Select(item => new NavEntry(item.Text, item.Href, item.Icon, item.Order, counts.TryGetValue(item.Href, out var count) ? count : null));
        var quickAdds = house.QuickAdds.Where(item => me.HasAny(item.Roles)).OrderBy(item => item.Order)
            .Select(item => new QuickAdd(item.Text, item.Href, item.Key)).ToList();
        return new NavigationModel
        {
            AgencyName = agency.Name ?? "Alongside",
            WorkerName = me.Name,
            Initials = Initials(me.Name),
            WorkerRole = string.Join(", ", me.Roles.Each().Select(role => role.InWords())),
            Entries = [.. entries],
            QuickAdds = quickAdds,
            SearchHref = "/search",
            SearchText = http.HttpContext?.Request is { Path.Value: "/search" } request ? request.Query["q"] : (string?)null,
            AccountHref = "/account",
            SignOutHref = "/sign-out",
        };
    }

    /// <summary>All that is counted, in one query; what counts nothing is not in it.</summary>
    private async Task<Dictionary<string, int>> Count(IEnumerable<NavigationItem> items)
    {
        var counted = items.Where(item => item.Counted is not null).Select(item => item.Counted!(services).Select(_ => item.Href)).ToList();
        if (counted.Count == 0) return [];
        return await counted.Aggregate((all, next) => all.Concat(next)).GroupBy(href => href)
            .Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
    }

    private static string Initials(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "?" : string.Concat(words.Take(2).Select(word => char.ToUpperInvariant(word[0])));
    }
}
