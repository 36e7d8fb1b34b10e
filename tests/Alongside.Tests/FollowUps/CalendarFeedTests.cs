using System.Net;
using Alongside.Accounts;
using Alongside.FollowUps.Calendar;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.FollowUps;

/// <summary>A worker's own calendar reads the follow-ups by an address nobody can guess, which tells no names unless the agency allows it.</summary>
public class CalendarFeedTests
{
    [Theory, OnBothDatabases]
    public async Task The_feed_says_when_but_neither_what_nor_who(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        await app.AddFollowUp(maya, "Call Rosa", 2, await app.OpenCase(maya), new TimeOnly(14, 30));
        var address = await SwitchOn(await app.SignIn(maya));

        using var answer = await app.Visitor().Http.GetAsync(new Uri(address));
        var file = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var entry = IcsReader.Read(file).ShouldHaveSingleItem();
        entry["SUMMARY"].ShouldBe("Follow-up");
        entry["DTSTART"].ShouldBe("20260304T203000Z");
        file.ShouldNotContain("Rosa");
        file.ShouldNotContain("C-2026");
    }

    [Theory, OnBothDatabases]
    public async Task The_agency_may_allow_names(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        await app.AddFollowUp(maya, "Call about the letter", 2, await app.OpenCase(maya));
        await app.Db(db => db.Agencies.Single().Change("Harbour House Demo", "America/Chicago", "en,es", namesInCalendarFeeds: true, draftDays: 30));
        var address = await SwitchOn(await app.SignIn(maya));

        var entry = IcsReader.Read(await app.Visitor().Http.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken)).Single();

        entry["SUMMARY"].ShouldBe("Call about the letter");
        entry["DESCRIPTION"].ShouldBe("Rosa Delgado-Demo, case C-2026-00001");
        entry["DTSTART;VALUE=DATE"].ShouldBe("20260304");
    }

    [Theory, OnBothDatabases]
    public async Task The_address_is_shown_once_kept_only_as_a_hash_and_dies_when_renewed_switched_off_or_its_worker_is_disabled(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var desk = await app.SignIn(maya);
        var first = await SwitchOn(desk);
        (await desk.Visit("/calendar/feed")).Document.QuerySelector("#address").ShouldBeNull();
        (await app.Read(db => db.CalendarFeeds.SingleAsync())).TokenHash.ShouldNotContain(Token(first));

        var second = Address(await (await desk.Visit("/calendar/feed")).Press("Make a new address"));
        (await Status(app, first)).ShouldBe(HttpStatusCode.NotFound);
        (await Status(app, second)).ShouldBe(HttpStatusCode.OK);

        await app.Db(db => db.Workers.Single(worker => worker.Id == maya.Id).Disable());
        (await Status(app, second)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_feed_that_is_switched_off_or_never_was_is_not_found()
    {
        await using var app = await AlongsideApp.Start();
        var desk = await app.SignIn(Role.Caseworker);
        var address = await SwitchOn(desk);
        (await (await desk.Visit("/calendar/feed")).Press("Switch the feed off")).ShouldSee("Your feed is off");

        (await Status(app, address)).ShouldBe(HttpStatusCode.NotFound);
        (await Status(app, $"https://localhost/calendar/{new string('a', 43)}.ics")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_tries_addresses_is_stopped()
    {
        await using var app = await AlongsideApp.Start();
        var guess = $"https://localhost/calendar/{new string('a', 43)}.ics";
        for (var tries = 0; tries < 60; tries++) (await Status(app, guess)).ShouldBe(HttpStatusCode.NotFound);
        (await Status(app, guess)).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory, OnBothDatabases]
    public async Task The_month_and_the_week_show_the_follow_ups_of_their_days(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        await app.AddFollowUp(maya, "Call Rosa", 2, null, new TimeOnly(14, 30));
        await app.AddFollowUp(maya, "Far away", 40);
        var desk = await app.SignIn(maya);

        (await desk.Visit("/calendar")).ShouldSee("March 2026", "Call Rosa").ShouldNotSee("Far away");
        (await desk.Visit("/calendar?day=2026-04-11&view=week")).ShouldSee("Far away").ShouldNotSee("Call Rosa");
        (await desk.Visit("/calendar?day=nonsense")).ShouldSee("March 2026");
    }

    private static async Task<string> SwitchOn(Desk desk) => Address(await (await desk.Visit("/calendar/feed")).Press("Switch it on"));

    private static string Address(Screen shown) => ((IHtmlInputElement)shown.Document.QuerySelector("#address")!).Value;

    private static string Token(string address) => Path.GetFileNameWithoutExtension(address);

    private static async Task<HttpStatusCode> Status(AlongsideApp app, string address)
    {
        using var answer = await app.Visitor().Http.GetAsync(new Uri(address));
        return answer.StatusCode;
    }
}
