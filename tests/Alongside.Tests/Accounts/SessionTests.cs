using System.Net;
using Alongside.Accounts.SignedIn;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Accounts;

public class SessionTests
{
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

    [Theory, OnBothDatabases]
    public async Task A_worker_sees_where_they_are_signed_in_and_signs_out_there_from_here(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var (desk, phone, third) = (await app.SignIn(worker), app.Visitor(), await app.SignIn(worker));
        phone.Http.DefaultRequestHeaders.UserAgent.ParseAdd(Phone);
        await phone.TrySignIn(worker.Email, AtTheDoor.Password);

        var page = await desk.Visit("/account");
        page.Document.QuerySelectorAll(".rows li").Select(Screen.Read).Count(row => row.Contains("this one")).ShouldBe(1);
        page.ShouldSee("Where you are signed in 3", "Firefox on Windows this one", "Safari on iPhone");
        var after = await page.Press(page.Document.QuerySelectorAll("button").Select(Screen.Read).Single(words => words.Contains("iPhone")));
        after.ShouldBeAt("/account").ShouldSee("That session is over.").ShouldNotSee("Safari on iPhone");
        (await phone.Visit("/account")).ShouldBeAt("/sign-in").ShouldSee("You were signed out from another device of yours.");
        (await third.Visit("/account")).ShouldBeAt("/account");

        (await after.Press("Sign out everywhere else")).ShouldSee("You are signed out everywhere else.", "Where you are signed in 1").ShouldNotSee("Sign out everywhere else ");
        (await third.Visit("/account")).ShouldBeAt("/sign-in");
        (await app.Told("worker.session")).ShouldBe([$"{worker.Name}: Safari on iPhone"]);
        (await app.Told("worker.signed-out-elsewhere")).ShouldBe([$"{worker.Name}: {worker.Name}"]);
    }

    [Theory, OnBothDatabases]
    public async Task An_hour_without_a_click_ends_a_session_and_the_sign_in_page_says_so(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var desk = await app.SignIn(Role.Caseworker);
        for (var click = 0; click < 3; click++)
        {
            app.Clock.Pass(TimeSpan.FromMinutes(59));
            (await desk.Visit("/account")).ShouldBeAt("/account");
        }

        app.Clock.Pass(TimeSpan.FromMinutes(60));
        (await desk.Visit("/account")).ShouldBeAt("/sign-in?return=%2Faccount").ShouldSee("You were signed out because nothing was done for 60 minutes.");
        (await desk.Visit("/sign-in")).ShouldSee("nothing was done for 60 minutes");
    }

    [Theory, OnBothDatabases]
    public async Task Twelve_hours_after_signing_in_a_session_ends_whatever_is_done_in_it(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var desk = await app.SignIn(Role.Caseworker);
        for (var half = 1; half < 24; half++)
        {
            app.Clock.Pass(TimeSpan.FromMinutes(30));
            (await desk.Visit("/account")).ShouldBeAt("/account");
        }

        app.Clock.Pass(TimeSpan.FromMinutes(30));
        (await desk.Visit("/account")).ShouldBeAt("/sign-in").ShouldSee("You were signed out because 12 hours have passed since you signed in.");
    }

    [Theory, OnBothDatabases]
    public async Task The_agency_chooses_the_limits_which_hold_from_the_next_click_and_revive_nothing(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var (office, desk, other) = (await app.SignIn(Role.Administrator), await app.SignIn(Role.Caseworker), await app.SignIn(Role.Caseworker));
        var page = await (await office.Visit("/setup")).Follow("Sessions");
        (await Choose(page, "4", "25")).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Choose from 5 to 480 minutes", "Choose from 1 to 24 hours");
        (await Choose(page, "90", "1")).FieldError("Hours after signing in").ShouldContain("shorter than the time without a click");
        (await Choose(page, "", "x")).ShouldHaveStatus(HttpStatusCode.BadRequest);
        var late = await office.Visit("/accounts/session-limits");
        (await Choose(page, "15", "8")).ShouldBeAt("/setup").ShouldSee("is saved");
        (await Choose(late, "30", "8")).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Somebody else changed this");

        app.Clock.Pass(TimeSpan.FromMinutes(14));
        (await office.Visit("/accounts/session-limits")).Form().Value("Minutes without a click").ShouldBe("15");
        (await other.Visit("/account")).ShouldBeAt("/account");
        app.Clock.Pass(TimeSpan.FromMinutes(1));
        (await desk.Visit("/account")).ShouldBeAt("/sign-in").ShouldSee("nothing was done for 15 minutes");
        (await Choose(await office.Visit("/accounts/session-limits"), "120", "24")).ShouldBeAt("/setup");
        (await desk.Visit("/account")).ShouldBeAt("/sign-in");
        app.Clock.Pass(TimeSpan.FromMinutes(100));
        (await other.Visit("/account")).ShouldBeAt("/account");
        (await app.Told("session-limits.changed")).Select(told => told.Split(": ")[1]).ShouldBe(["15 minutes without a click, 8 hours in all", "2 hours without a click, 24 hours in all"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_longest_limits_an_agency_may_choose_are_not_undercut_by_the_cookie(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var office = await app.SignIn(Role.Administrator);
        await Choose(await office.Visit("/accounts/session-limits"), "480", "24");
        var desk = app.Visitor();
        await desk.TrySignIn((await app.HireWithPassword()).Email, AtTheDoor.Password);
        for (var hours = 0; hours < 21; hours += 7)
        {
            app.Clock.Pass(TimeSpan.FromHours(7));
            (await desk.Visit("/account")).ShouldBeAt("/account");
        }

        app.Clock.Pass(TimeSpan.FromHours(3));
        (await desk.Visit("/account")).ShouldBeAt("/sign-in").ShouldSee("24 hours have passed");
    }

    [Fact]
    public async Task When_a_session_was_last_seen_is_written_once_a_minute_not_on_each_click()
    {
        await using var app = await AlongsideApp.Start();
        var desk = await app.SignIn(Role.Caseworker);
        var start = app.Clock.Now.UtcDateTime;
        app.Clock.Pass(TimeSpan.FromSeconds(59));
        await desk.Visit("/account");
        (await Seen()).ShouldBe(start);
        app.Clock.Pass(TimeSpan.FromSeconds(1));
        await desk.Visit("/account");
        (await Seen()).ShouldBe(start.AddMinutes(1));

        Task<DateTime> Seen() => app.Read(db => db.Set<Session>().Select(row => row.LastSeen).SingleAsync());
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_signs_a_worker_out_everywhere_and_the_password_stays(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var (office, worker) = (await app.SignIn(Role.Administrator), await app.HireWithPassword());
        var (desk, phone) = (await app.SignIn(worker), await app.SignIn(worker));
        var page = await office.Visit($"/accounts/workers/{worker.Id}");
        (await page.ShouldSee("on 2 devices").Press("Sign out everywhere")).ShouldSee("The worker is signed out everywhere.", "nowhere");
        foreach (var one in new[] { desk, phone }) (await one.Visit("/account")).ShouldBeAt("/sign-in").ShouldSee("An administrator has ended your session.");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
        (await app.Told("worker.sessions-ended")).Single().ShouldEndWith($": {worker.Name}");
        (await office.Visit("/account")).ShouldBeAt("/account");
    }

    [Theory, OnBothDatabases]
    public async Task A_session_of_somebody_else_is_not_there_to_be_ended(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var (worker, stranger) = (await app.Hire(Role.Caseworker), await app.Hire(Role.Caseworker));
        var (desk, other) = (await app.SignIn(worker), await app.SignIn(stranger));
        await app.SignIn(worker);
        var theirs = await app.Read(db => db.Set<Session>().Where(row => row.WorkerId == stranger.Id).Select(row => row.Id).SingleAsync());
        var page = await desk.Visit("/account");
        var id = page.Document.QuerySelector("[name=session]")!;
        id.SetAttribute("value", theirs.ToString());
        (await page.Press(Screen.Read(id.ParentElement!.QuerySelector("button")))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await other.Visit("/account")).ShouldBeAt("/account");
    }

    [Theory, OnBothDatabases]
    public async Task After_changing_the_password_this_session_goes_on_no_longer_than_it_would_have(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var (desk, elsewhere) = (await app.SignIn(worker), await app.SignIn(worker));
        var page = await desk.Visit("/account");
        (await page.Form("Change password").Fill("Password you have now", AtTheDoor.Password).Fill("New password", "velvet tractor hums at noon").Press("Change password"))
            .ShouldSee("Your password is changed", "Where you are signed in 1");
        (await elsewhere.Visit("/account")).ShouldSee("You were signed out because your account was changed.");
        for (var half = 1; half <= 24; half++)
        {
            app.Clock.Pass(TimeSpan.FromMinutes(30));
            page = await desk.Visit("/account");
        }

        page.ShouldBeAt("/sign-in").ShouldSee("12 hours have passed");
    }

    private static Task<Screen> Choose(Screen page, string minutes, string hours) =>
        page.Form("Save").Fill("Minutes without a click", minutes).Fill("Hours after signing in", hours).Press("Save");
}
