using System.Security.Claims;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today;

/// <summary>The main navigation and quick-add menu: what the rooms offer and the worker's roles may use.</summary>
internal sealed class Navigation(HouseMap house, AlongsideDb db, Me me, IServiceProvider services, IHttpContextAccessor http) : INavigation
{
    public async Task<NavigationModel> ForAsync(ClaimsPrincipal user)
    {
        var entries = new List<NavEntry>();
        foreach (var item in house.Navigation.Where(item => me.HasAny(item.Roles)).OrderBy(item => item.Order))
            entries.Add(new NavEntry(item.Text, item.Href, item.Icon, item.Order, item.Count is null ? null : await item.Count(services)));
        var agency = await db.Agencies.AsNoTracking().Select(row => row.Name).SingleOrDefaultAsync();
        var quickAdds = house.QuickAdds.Where(item => me.HasAny(item.Roles)).OrderBy(item => item.Order)
            .Select(item => new QuickAdd(item.Text, item.Href, item.Key)).ToList();
        return new NavigationModel
        {
            AgencyName = agency ?? "Alongside",
            WorkerName = me.Name,
            Initials = Initials(me.Name),
            WorkerRole = string.Join(", ", me.Roles.Each().Select(role => role.InWords())),
            Entries = entries,
            QuickAdds = quickAdds,
            SearchHref = "/search",
            SearchText = http.HttpContext?.Request is { Path.Value: "/search" } request ? request.Query["q"] : (string?)null,
            AccountHref = "/account",
            SignOutHref = "/sign-out",
        };
    }

    private static string Initials(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "?" : string.Concat(words.Take(2).Select(word => char.ToUpperInvariant(word[0])));
    }
}
