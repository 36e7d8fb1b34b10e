using System.Collections.Concurrent;
using System.Net;
using Alongside.Accounts;
using Alongside.Demo;
using Alongside.Journeys.Harness;
using Alongside.Plans;
using Alongside.Shared;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Journeys.Crawl;

/// <summary>Every page of every role, reached as its readers reach it: by links.</summary>
public class CrawlTests
{
    /// <summary>Pages that no link leads to, and why; <see cref="DoorTests"/> opens those that can be looked at.</summary>
    private static readonly Dictionary<string, string> WithoutLink = new(StringComparer.Ordinal)
    {
        ["/setup/first"] = "while there is no agency, every address leads there",
        ["/setup/next"] = "while an agency is new, the administration page leads there",
        ["/welcome/{token}"] = "an invitation leads there",
        ["/sign-in/code"] = "the right password leads there",
        ["/sign-in/passkey"] = "a passkey that does not fit leads there",
        ["/sign-out"] = "the button leads there",
        ["/error/{code:int?}"] = "shown in the place of what was asked for",
        ["/design"] = "for those who build pages",
        ["/notes/autosave"] = "takes what is typed; there is nothing to see",
        ["/ledger/printed"] = "told by the browser that prints; there is nothing to see",
        ["/calendar/{token:length(43)}.ics"] = "read by calendar programs",
    };

    [Fact]
    public async Task Every_page_of_every_role_is_reached_by_links_and_none_is_dead_forbidden_or_unsound()
    {
        Assert.SkipWhen(Chromium.WhyNot is not null, Chromium.WhyNot ?? "");
        await Journey.Walk(Width.Desk, async journey =>
        {
            await LeaveADraftPlan(journey.App);
            var routes = Routes.Of(journey.App);
            var (known, readers, missing) = (new ConcurrentDictionary<string, bool>(), new ConcurrentBag<Reader>(), new ConcurrentBag<string>());
            await Parallel.ForEachAsync(DemoAgency.SignIns.Select(worker => (Role?)worker.Roles).Append(null), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (role, _) =>
            {
                using var handler = new HttpClientHandler();
                using var http = new HttpClient(handler) { BaseAddress = journey.App.Address };
                var look = new Look(await SitDown(journey, role, handler.CookieContainer), known);
                var reader = new Reader(routes, role, look, http);
                await reader.Follow("/");
                readers.Add(reader);
                foreach (var page in routes.OpenTo(role).Except(reader.Reached).Where(page => !page.Contains('{'))) missing.Add($"{reader.Who}: no link leads to {page}");
                TestContext.Current.TestOutputHelper?.WriteLine($"{reader.Who}: {reader.Count} addresses, {look.Count} kinds of pages");
            });
            var reached = readers.SelectMany(reader => reader.Reached).ToHashSet(StringComparer.Ordinal);
            var unreached = routes.All.Where(page => page.Contains('{') && !reached.Contains(page)).Select(page => $"No link leads to {page}");
            readers.SelectMany(reader => reader.Faults).Concat(journey.Complaints).Concat(journey.App.Log.Errors)
                .Concat(missing.Concat(unreached).Where(line => !WithoutLink.Keys.Any(page => line.EndsWith(' ' + page, StringComparison.Ordinal))))
                .ShouldBeEmpty();
        }, fill: TheDemo.Fill);
    }

    private static async Task<Tab> SitDown(Journey journey, Role? role, CookieContainer cookies)
    {
        if (role is null) return await journey.Visitor();
        var worker = await Worker(journey.App, role.Value);
        var (name, value) = await journey.App.SignInCookie(worker);
        cookies.Add(journey.App.Address, new Cookie(name, value));
        return await journey.SignIn(worker);
    }

    private static async Task<Worker> Worker(AlongsideApp app, Role role)
    {
        var email = DemoAgency.SignIns.First(worker => worker.Roles == role).Email;
        return await app.Read(db => db.Workers.SingleAsync(worker => worker.Email == email));
    }

    /// <summary>The demo has agreed every plan; one that is being changed has pages of its own.</summary>
    private static async Task LeaveADraftPlan(AlongsideApp app)
    {
        var maya = await Worker(app, Role.Caseworker);
        var plan = await app.Read(db => db.PlanVersions.FirstAsync(plan => plan.AuthorId == maya.Id && plan.PlanState == PlanState.Agreed));
        var today = DateOnly.FromDateTime(FakeClock.Monday.UtcDateTime);
        await app.Do<ReviewPlan, bool>(maya, act => act.Run(new ReviewForm { Id = plan.Id, On = today, Summary = "More is possible now.", Changes = true }));
    }
}
