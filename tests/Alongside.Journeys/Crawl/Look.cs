using System.Collections.Concurrent;
using Alongside.Journeys.Harness;

namespace Alongside.Journeys.Crawl;

/// <summary>A look at one page of every kind in a reader's browser, on a desk's screen and on a phone's.</summary>
/// <param name="tab">The reader's browser.</param>
/// <param name="known">The kinds that some reader has looked at: a selection of a list looks alike for all of them.</param>
internal sealed class Look(Tab tab, ConcurrentDictionary<string, bool> known)
{
    // What opens over the page hides what is below it, which would be held against the page.
    private const string Unfold = "document.querySelectorAll('main details:not(.confirm, .menu)').forEach(details => details.open = true)";
    private const string Links = "[...document.links].map(link => link.href)";

    private readonly HashSet<string> _seen = [];
    private readonly List<string> _faults = [];

    public int Count => _seen.Count;

    /// <returns>What was seen; null where a page of this kind was looked at before.</returns>
    public async Task<Sight?> At(Uri address, string kind)
    {
        if (!_seen.Add(kind)) return null;
        var isNew = known.TryAdd(kind, true);
        if (!isNew && kind.Contains('?')) return null;
        _faults.Clear();
        await tab.Resize(Width.Desk);
        await tab.Page.GotoAsync(address.AbsoluteUri);
        await tab.Page.EvaluateAsync(Unfold);
        var links = await tab.Page.EvaluateAsync<string[]>(Links);
        await Try(tab.ShouldFit);
        await Try(tab.ShouldHaveNoAxeViolations);
        await tab.Resize(Width.Phone);
        await Try(tab.ShouldFit);
        if (isNew) await Try(tab.ShouldHaveNoAxeViolations);
        return new([.. links.Select(link => new Uri(link))], [.. _faults]);
    }

    private async Task Try(Func<Task> check)
    {
        try
        {
            await check();
        }
        catch (ShouldAssertException fault)
        {
            _faults.Add(fault.Message);
        }
    }

    internal sealed record Sight(IReadOnlyList<Uri> Links, IReadOnlyList<string> Faults);
}
