using System.Text.RegularExpressions;
using Alongside.Shared;
using Alongside.Tests.Harness;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Journeys.Crawl;

/// <summary>The product's own list of its pages, and which of them an address belongs to.</summary>
internal sealed partial class Routes
{
    private readonly IReadOnlyList<Route> _pages;

    private Routes(IReadOnlyList<Route> pages) => _pages = pages;

    public static Routes Of(AlongsideApp app) => new(
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(Route.Of).DistinctBy(route => route.Template),
    ]);

    public IEnumerable<string> All => _pages.Select(page => page.Template);

    /// <summary>The pages that a role may open; without one, those open to everybody.</summary>
    public IEnumerable<string> OpenTo(Role? role) =>
        _pages.Where(page => role is { } of ? page.Roles.Contains($"{of}") : page.IsPublic).Select(page => page.Template);

    /// <summary>The template of the page at an address ("/cases/{id:guid}"); null where there is none.</summary>
    public string? TemplateOf(Uri address) => _pages.FirstOrDefault(page => page.Path.IsMatch(address.AbsolutePath))?.Template;

    /// <summary>Pages of a kind differ in what they are about, not in what they show of it: the template, with the names of what is asked for.</summary>
    public string? KindOf(Uri address)
    {
        if (TemplateOf(address) is not { } template) return null;
        var asked = QueryHelpers.ParseQuery(address.Query).Keys.Order(StringComparer.Ordinal).ToList();
        return asked.Count == 0 ? template : $"{template}?{string.Join('&', asked)}";
    }

    private sealed record Route(string Template, Regex Path, IReadOnlySet<string> Roles, bool IsPublic)
    {
        public static Route Of(RouteEndpoint endpoint)
        {
            var template = "/" + endpoint.RoutePattern.RawText!.Trim('/');
            var roles = endpoint.Metadata.GetOrderedMetadata<AuthorizeAttribute>().SelectMany(needs => needs.Roles?.Split(',') ?? []);
            return new(template, Pattern(template), roles.ToHashSet(StringComparer.Ordinal), endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null);
        }

        private static Regex Pattern(string template)
        {
            var path = Parameter().Replace(template, part =>
            {
                var value = part.Groups["kind"].Value switch { "guid" => "[0-9a-f-]{36}", "int" => "[0-9]+", _ => "[^/]+" };
                return part.Groups["optional"].Success ? $"({part.Groups["slash"].Value}{value})?" : part.Groups["slash"].Value + value;
            });
            return new Regex($"^{path.Replace(".ics", "\\.ics", StringComparison.Ordinal)}/?$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
        }
    }

    [GeneratedRegex(@"(?<slash>/?)\{[a-zA-Z]+(:(?<kind>[a-z]+)(\(\d+\))?)?(?<optional>\?)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
