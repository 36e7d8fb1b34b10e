using System.Security.Claims;

namespace Alongside.Shared.Design;

/// <summary>One place the worker may go; <paramref name="Count"/> is what waits there.</summary>
public sealed record NavEntry(string Text, string Href, string Icon, int Order, int? Count = null);

/// <summary>Something the worker may start from anywhere; <paramref name="Key"/> is pressed after <c>n</c>.</summary>
public sealed record QuickAdd(string Text, string Href, string Key);

/// <summary>What the shell shows around every page.</summary>
public sealed record NavigationModel
{
    public required string AgencyName { get; init; }
    public required string WorkerName { get; init; }
    public required string Initials { get; init; }
    public string? WorkerRole { get; init; }
    public required IReadOnlyList<NavEntry> Entries { get; init; }
    public IReadOnlyList<QuickAdd> QuickAdds { get; init; } = [];
    public string SearchHref { get; init; } = "/Search";
    public string? SearchText { get; init; }
    public string AccountHref { get; init; } = "/Account";
    public string SignOutHref { get; init; } = "/SignOut";

    /// <summary>The entry whose address is the longest beginning of <paramref name="path"/>.</summary>
    public NavEntry? Current(PathString path) => Entries
        .Where(entry => entry.Href == "/" ? path == "/" : path.StartsWithSegments(entry.Href))
        .MaxBy(entry => entry.Href.Length);
}

/// <summary>Answers what this worker may see in the shell.</summary>
public interface INavigation
{
    Task<NavigationModel> ForAsync(ClaimsPrincipal user);
}
