using System.Net;
using Alongside.Accounts;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Accounts;

public class FirstRunTests
{
    [Theory, OnBothDatabases]
    public async Task An_empty_house_leads_every_page_to_the_one_that_sets_it_up(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind, empty: true);
        var desk = app.Visitor();
        foreach (var page in new[] { "/", "/sign-in", "/account", "/cases", "/setup", "/nothing/such" })
            (await desk.Visit(page)).ShouldBeAt("/setup/first").ShouldHaveStatus(HttpStatusCode.OK);

        var next = await Fill(await desk.Visit("/")).Press("Set up the agency");
        next.ShouldBeAt("/setup/next").ShouldSee("Hill House & Söhne is set up", "Programmes", "Teams", "Workers", "0 of 3 done");
        (await desk.Visit("/account")).ShouldSee("Ada Moreau-Demo", "Administrator");
        (await desk.Visit("/setup/first")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await app.Visitor().Visit("/setup/first")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await app.Visitor().Visit("/")).ShouldBeAt("/sign-in").ShouldSee("Hill House & Söhne");
        (await app.Visitor().TrySignIn("ada@hill.example", AtTheDoor.Password)).Address.ShouldBe("/");
        app.Services.GetRequiredService<ThisAgency>().Zone.Id.ShouldBe("America/Denver");
        (await app.Read(db => Task.FromResult(db.Set<Agency>().Single().Languages))).ShouldBe("en,es");
    }

    [Fact]
    public async Task A_broken_form_sets_nothing_up_and_keeps_what_was_typed()
    {
        await using var app = await AlongsideApp.Start(empty: true);
        var page = await app.Visitor().Visit("/setup/first");
        var again = await page.Form().Fill("Name of the agency", "Hill House").Untick("English").Press("Set up the agency");
        again.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Choose the agency's time zone.", "Choose at least one language.", "Write your name.", "Write your e-mail address.");
        again.Form().Value("Name of the agency").ShouldBe("Hill House");
        var weak = await Fill(page).Fill("Choose a password", "hill house ada moreau").Press("Set up the agency");
        weak.FieldError("Choose a password").ShouldContain("This password is");
        (await app.Read(db => Task.FromResult((db.Set<Agency>().Count(), db.Set<Worker>().Count())))).ShouldBe((0, 0));
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_set_up_at_the_same_moment_make_one_agency_and_one_administrator(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind, empty: true);
        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.Visitor().Visit("/setup/first")));
        var ends = await Task.WhenAll(pages.Select((page, i) => Fill(page).Fill("Your e-mail address", $"ada{i}@hill.example").Press("Set up the agency")));
        ends.Count(end => end.Address == "/setup/next").ShouldBe(1);
        ends.Where(end => end.Address != "/setup/next").ShouldAllBe(end => end.Status == HttpStatusCode.Conflict || end.Status == HttpStatusCode.NotFound);
        (await app.Read(db => Task.FromResult((db.Set<Agency>().Count(), db.Set<Worker>().Count())))).ShouldBe((1, 1));
    }

    [Fact]
    public async Task The_steps_tick_themselves()
    {
        await using var app = await AlongsideApp.Start();
        var office = await app.SignIn(Role.Administrator);
        (await office.Visit("/setup")).ShouldSee("What next: 3 to do");
        await app.Db(db => db.Set<Team>().Add(new Team("River", sharesCases: false)));
        (await office.Visit("/setup/next")).ShouldSee("1 of 3 done", "Teams (done)");
    }

    private static ScreenForm Fill(Screen page) => page.Form()
        .Fill("Name of the agency", "Hill House & Söhne").Fill("Time zone", "Mountain (Denver)").Choose("English").Choose("Spanish")
        .Fill("Your name", "Ada Moreau-Demo").Fill("Your e-mail address", "ada@hill.example").Fill("Choose a password", AtTheDoor.Password);
}
