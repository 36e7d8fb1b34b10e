using System.Net;
using Alongside.Shared;
using Alongside.Tests.Harness;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Architecture;

/// <summary>Every page × every role, over HTTP: who may opens it, who may not is sent away, and a case shows itself to its own only.</summary>
public class EndpointTests
{
    [Fact]
    public async Task Every_endpoint_has_its_row_and_every_row_its_endpoint()
    {
        await using var app = await AlongsideApp.Start();
        var routed = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Distinct().ToList();
        EndpointTable.Rows.Select(row => row.Template).ShouldBe(routed, ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_is_routed_but_pages_and_what_says_who_may_use_it()
    {
        await using var app = await AlongsideApp.Start();
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => !endpoint.Metadata.Any(part => part is Microsoft.AspNetCore.Authorization.IAuthorizeData or Microsoft.AspNetCore.Authorization.IAllowAnonymous))
            .Select(endpoint => endpoint.DisplayName).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_role_opens_its_pages_and_no_others()
    {
        await using var world = await PermissionWorld.Make();
        var wrong = new List<string>();
        foreach (var role in Roles.Everyone.Each())
        {
            var desk = await world.Desk(role);
            foreach (var row in EndpointTable.Rows.Where(row => !row.IsPublic))
            {
                var screen = await desk.Visit(row.Address(world));
                var may = row.Roles.HasFlag(role);
                var (opened, forbidden) = (screen.Status == HttpStatusCode.OK && !IsForbidden(screen), IsForbidden(screen));
                var refused = forbidden || (row.IsScoped && screen.Status == HttpStatusCode.NotFound);
                if (may ? !opened : !refused) wrong.Add($"{row} by {role}: {(may ? "may" : "may not")}, got {screen.Status} at {screen.Address}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_everywhere_but_on_public_pages()
    {
        await using var world = await PermissionWorld.Make();
        var visitor = world.App.Visitor();
        foreach (var row in EndpointTable.Rows)
        {
            var screen = await visitor.Visit(row.Address(world));
            if (row.IsPublic) screen.Address.ShouldBe(row.Address(world), row.ToString());
            else screen.Address.ShouldStartWith("/sign-in?return=", Shouldly.Case.Sensitive, row.ToString());
        }
    }

    [Fact]
    public async Task A_caseworker_without_access_finds_nothing_on_any_page_of_a_case()
    {
        await using var world = await PermissionWorld.Make();
        var stranger = await world.Stranger();
        foreach (var row in EndpointTable.Rows.Where(row => row.IsScoped))
            (await stranger.Visit(row.Address(world))).ShouldHaveStatus(row.Roles.HasFlag(Role.Caseworker) ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden);
    }

    [Fact]
    public void Every_page_with_an_id_in_its_address_is_scoped_in_the_table() =>
        EndpointTable.Rows.Where(row => row.Template.Contains(":guid}", StringComparison.Ordinal) && !row.IsScoped && !row.IsOfAgency).ShouldBeEmpty();

    private static bool IsForbidden(Screen screen) => screen.Status == HttpStatusCode.Forbidden || screen.Address.StartsWith("/error/403", StringComparison.Ordinal);
}
