using System.Net;
using AngleSharp;
using AngleSharp.Dom;

namespace Alongside.Journeys.Crawl;

/// <summary>One answer of the product, and where it lets its reader go from there.</summary>
/// <param name="Address">Where the reader ended, after redirects.</param>
/// <param name="Status">What the answer says of itself.</param>
/// <param name="IsPage">Not a picture, a calendar or another file.</param>
internal sealed record Reading(Uri Address, HttpStatusCode Status, bool IsPage)
{
    /// <summary>Links, forms that only ask, and what the page is made of.</summary>
    public IReadOnlyList<Uri> Leads { get; private init; } = [];

    /// <summary>Where fields ask for suggestions while something is typed: parts of pages.</summary>
    public IReadOnlyList<Uri> Suggestions { get; private init; } = [];

    /// <summary>Where its forms would be sent.</summary>
    public IReadOnlyList<Uri> Targets { get; private init; } = [];

    /// <summary>The places in the page that a link can point at.</summary>
    public IReadOnlySet<string> Places { get; private init; } = new HashSet<string>();

    /// <summary>Ids that more than one element has.</summary>
    public IReadOnlyList<string> TwiceNamed { get; private init; } = [];

    /// <summary>Reads an answer; its words only where <paramref name="closely"/>, otherwise just that it came.</summary>
    public static async Task<Reading> Of(HttpResponseMessage answer, bool closely)
    {
        var address = answer.RequestMessage!.RequestUri!;
        var isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
        if (!isPage || !closely) return new(address, answer.StatusCode, isPage);
        var html = await answer.Content.ReadAsStringAsync();
        using var browsing = BrowsingContext.New(Configuration.Default);
        using var page = await browsing.OpenAsync(reply => reply.Content(html).Address(address));
        var ids = page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        return new(address, answer.StatusCode, isPage)
        {
            Leads = From(address, LeadsOf(page)),
            Suggestions = From(address, page.QuerySelectorAll("[data-look-up]").Select(field => field.GetAttribute("data-look-up")!)
                .Select(asks => $"{asks}{(asks.Contains('?') ? '&' : '?')}q=de")),
            Targets = From(address, page.Forms.Where(form => form.Method == "post").Select(form => form.GetAttribute("action") ?? "")),
            Places = ids.ToHashSet(StringComparer.Ordinal),
            TwiceNamed = [.. ids.CountBy(id => id).Where(same => same.Value > 1).Select(same => same.Key)],
        };
    }

    private static IEnumerable<string> LeadsOf(IDocument page) => page.Links.Select(link => link.GetAttribute("href"))
        .Concat(page.Forms.Where(form => form.Method == "get").Select(form => form.GetAttribute("action")))
        .Concat(page.QuerySelectorAll("img, script, source").Select(part => part.GetAttribute("src")))
        .Concat(page.QuerySelectorAll("link").Select(part => part.GetAttribute("href")))
        .OfType<string>();

    private static IReadOnlyList<Uri> From(Uri address, IEnumerable<string> leads) => [.. leads.Select(lead => new Uri(address, lead)).Distinct()];
}
