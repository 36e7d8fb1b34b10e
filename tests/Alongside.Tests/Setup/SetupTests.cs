using System.Net;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Setup;

public class SetupTests
{
    [Theory, OnBothDatabases]
    public async Task An_administrator_changes_the_agency_and_the_clock_follows_at_once(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var office = await app.SignIn(Role.Administrator);
        var page = await (await office.Visit("/setup")).Follow("Agency");
        page.Form().Value("Time zone").ShouldBe("America/Chicago");
        var elsewhere = await office.Visit("/setup/agency");
        (await page.Form().Fill("Name of the agency", "Quay House").Fill("Time zone", "Hawaii (Honolulu)").Choose("Somali").Choose("Calendar feeds may show client names")
            .Press("Save")).ShouldBeAt("/setup").ShouldSee("The agency is saved.");
        app.Services.GetRequiredService<ThisAgency>().Zone.Id.ShouldBe("Pacific/Honolulu");
        var agency = await app.Read(db => Task.FromResult(db.Set<Agency>().Single()));
        (agency.Name, agency.Languages, agency.NamesInCalendarFeeds).ShouldBe(("Quay House", "en,es,so", true));
        (await elsewhere.Form().Fill("Name of the agency", "Late").Press("Save")).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Somebody else changed this");
    }

    [Theory, OnBothDatabases]
    public async Task Programmes_are_added_changed_retired_and_brought_back(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var office = await app.SignIn(Role.Administrator);
        (await office.Visit("/setup/programmes")).ShouldSee("No programme yet.");
        var add = await office.Visit("/setup/programmes/add");
        (await add.Form().Fill("Name", "Housing first").Fill("Plan due after (days)", "45").Press("Add the programme")).ShouldSee("Housing first is added", "in 14 days", "in 45 days", "In use");
        add = await office.Visit("/setup/programmes/add");
        (await add.Form().Fill("Name", "Housing first").Press("Add the programme")).FieldError("Name").ShouldContain("of this name already");
        var wrong = await add.Form().Fill("Name", "x").Fill("Plan due after (days)", "0").Fill("First assessment due after (days)", "soon").Press("Add the programme");
        wrong.ShouldHaveStatus(HttpStatusCode.BadRequest);
        wrong.Form().Value("First assessment due after (days)").ShouldBe("soon");

        var edit = await (await office.Visit("/setup/programmes")).Follow("Housing first");
        (await edit.Form().Untick("In use").Press("Save")).ShouldSee("Retired");
        edit = await (await office.Visit("/setup/programmes")).Follow("Housing first");
        (await edit.Form().Choose("In use").Press("Save")).ShouldSee("In use").ShouldNotSee("Retired");
        (await office.Visit($"/setup/programmes/{Guid.NewGuid()}")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Every_time_zone_and_language_offered_is_one_that_is_taken()
    {
        var rules = new AgencyFormRules();
        var zones = AgencyChoices.TimeZones();
        zones.Count.ShouldBeGreaterThan(200);
        zones[0].Value.ShouldBe("America/New_York");
        zones.Select(zone => zone.Value).ShouldBeUnique();
        zones.ShouldAllBe(zone => AgencyFormRules.IsTimeZone(zone.Value));
        AgencyChoices.Languages(["en"]).ShouldAllBe(language => AgencyFormRules.IsLanguage(language.Value) && language.Text.Length > 2);
        rules.Validate(new AgencyForm { Name = "A", TimeZone = "Mars/Olympus", Languages = ["xx-nowhere-at-all"] }).Errors.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_administrator_sees_no_case_content()
    {
        await using var app = await AlongsideApp.Start();
        var office = await app.SignIn(Role.Administrator);
        (await office.Visit($"/cases/{Guid.NewGuid()}")).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
        (await office.Visit("/setup")).ShouldSee("Cases and people’s records are not part of it.");
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("none", true)]
    [InlineData("cross-site", false)]
    [InlineData("same-site", false)]
    [InlineData(null, false)]
    public async Task Pages_are_compressed_only_when_no_other_site_asks(string? from, bool compressed)
    {
        await using var app = await AlongsideApp.Start();
        var desk = app.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://localhost/sign-in");
        request.Headers.Add("Accept-Encoding", "br");
        if (from is not null) request.Headers.Add("Sec-Fetch-Site", from);
        using var response = await desk.Http.SendAsync(request, TestContext.Current.CancellationToken);
        response.Content.Headers.ContentEncoding.Contains("br").ShouldBe(compressed);
    }
}
