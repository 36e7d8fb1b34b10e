using System.Net;
using Alongside.Shared;

namespace Alongside.Journeys.Crawl;

/// <summary>Somebody who follows every link from a page on: all of them over HTTP, and into the browser with one page of every kind.</summary>
internal sealed class Reader(Routes routes, Role? role, Look look, HttpClient http)
{
    /// <summary>So many pages of a kind are read for their links; of the others it is enough that they answer.</summary>
    private const int ReadOfEachKind = 4;
    private const int ReadOfEachSelection = 1;

    private readonly Dictionary<Uri, Reading> _read = [];
    private readonly HashSet<Uri> _parts = [];
    private readonly Queue<(Uri Address, Uri From)> _found = [];
    private readonly Dictionary<string, int> _kinds = [];
    private readonly Dictionary<string, string> _faults = [];

    public string Who => role?.InWords() ?? "Visitor";

    public IEnumerable<string> Faults => _faults.Values;

    public int Count => _read.Count;

    /// <summary>The templates of the pages that links have led to.</summary>
    public IReadOnlySet<string> Reached => _read.Values.Select(reading => routes.TemplateOf(reading.Address)).OfType<string>().ToHashSet(StringComparer.Ordinal);

    public async Task Follow(string start)
    {
        Find(new Uri(http.BaseAddress!, start), http.BaseAddress!);
        while (_found.Count > 0)
        {
            while (_found.TryDequeue(out var next)) await Ask(next.Address, next.From);
            foreach (var reading in _read.Values.Where(reading => reading.IsPage && reading.Status == HttpStatusCode.OK && !_parts.Contains(reading.Address)).ToList())
            {
                if (routes.KindOf(reading.Address) is not { } kind || await look.At(reading.Address, kind) is not { } seen) continue;
                foreach (var fault in seen.Faults) Fault(reading.Address, fault);
                foreach (var link in seen.Links) Find(link, reading.Address);
            }
        }
    }

    private void Find(Uri address, Uri from)
    {
        if (!http.BaseAddress!.IsBaseOf(address)) return;
        if (_read.TryGetValue(WithoutPlace(address), out var known)) CheckPlace(known, address, from);
        else _found.Enqueue((address, from));
    }

    private async Task Ask(Uri address, Uri from)
    {
        var page = WithoutPlace(address);
        if (!_read.TryGetValue(page, out var reading))
        {
            var follows = IsOneOfFew(page);
            using var answer = await http.GetAsync(page, HttpCompletionOption.ResponseHeadersRead);
            _read[page] = reading = await Reading.Of(answer, closely: follows || address.Fragment.Length > 0);
            Check(reading, page, from);
            if (follows) foreach (var lead in reading.Leads.Concat(reading.Suggestions)) Find(lead, page);
        }
        CheckPlace(reading, address, from);
    }

    private bool IsOneOfFew(Uri page)
    {
        var kind = routes.KindOf(page) ?? "";
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        return _kinds[kind] <= (kind.Contains('?') ? ReadOfEachSelection : ReadOfEachKind);
    }

    private void Check(Reading reading, Uri page, Uri from)
    {
        var isTurnedAway = role is not null && reading.Address.AbsolutePath == "/sign-in" && page.AbsolutePath != "/sign-in";
        if (reading.Status != HttpStatusCode.OK || isTurnedAway) Fault(from, $"has a link that ends with {(int)reading.Status} at", reading.Address);
        foreach (var id in reading.TwiceNamed) Fault(page, $"has two elements with the id {id}");
        foreach (var target in reading.Targets.Where(target => routes.TemplateOf(target) is null)) Fault(page, "has a form that is sent to nowhere:", target);
        _parts.UnionWith(reading.Suggestions);
    }

    private void CheckPlace(Reading reading, Uri address, Uri from)
    {
        if (address.Fragment.Length > 1 && reading.Places.Count > 0 && !reading.Places.Contains(Uri.UnescapeDataString(address.Fragment[1..])))
            Fault(from, $"has a link to a place that is missing: {address.Fragment} on", address);
    }

    /// <summary>What is wrong with one page of a kind is wrong with all of them, and told once.</summary>
    private void Fault(Uri on, string what, Uri? at = null) => _faults.TryAdd(
        $"{routes.KindOf(on)} {what} {(at is null ? null : routes.KindOf(at))}", $"{Who}: {on.PathAndQuery} {what} {at?.PathAndQuery}".TrimEnd());

    private static Uri WithoutPlace(Uri address) => new(address.GetLeftPart(UriPartial.Query));
}
