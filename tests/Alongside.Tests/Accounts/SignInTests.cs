using System.Net;
using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Web;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Accounts;

public class SignInTests
{
    [Theory, OnBothDatabases]
    public async Task A_worker_signs_in_and_comes_to_the_page_asked_for(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var desk = app.Visitor();
        (await desk.Visit("/account")).ShouldBeAt("/sign-in?return=%2Faccount").ShouldSee("then you come to the page you asked for");
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password, "/account")).ShouldBeAt("/account").ShouldSee(worker.Name);
        (await app.Reread(worker)).LastSignIn.ShouldBe(app.Clock.Now.UtcDateTime);
        (await app.Told("worker.")).ShouldBe([$"{worker.Name}: Signed in"]);
        (await desk.Visit("/sign-in")).ShouldBeAt("/");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site_after_signing_in(string wanted)
    {
        await using var app = await AlongsideApp.Start();
        var worker = await app.HireWithPassword();
        var screen = await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password, "/sign-in?return=" + Uri.EscapeDataString(wanted));
        screen.ShouldHaveStatus(HttpStatusCode.OK).Address.ShouldBe("/");
    }

    [Theory, OnBothDatabases]
    public async Task A_refusal_never_says_whether_there_is_such_an_account(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var (worker, invited, gone) = (await app.HireWithPassword(), await app.HireWithPassword(name: "Ivo-Demo"), await app.HireWithPassword(name: "Gus-Demo"));
        await app.Do<Alongside.Accounts.Workers.ResetWorker>(worker, act => act.Run(invited.Id, secondStepToo: false));
        await app.Do<Alongside.Accounts.Workers.DisableWorker>(worker, act => act.Run(gone.Id));
        var desk = app.Visitor();
        foreach (var (email, password) in new[]
        {
            (worker.Email, "wrong"), ("nobody@agency.example", "wrong"), (invited.Email, AtTheDoor.Password), (gone.Email, AtTheDoor.Password),
        })
        {
            var screen = await desk.TrySignIn(email, password);
            screen.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Password").ShouldContain(SignInWorker.NotRight);
            screen.Form().Value("E-mail").ShouldBe(email);
            screen.Form().Value("Password").ShouldBeEmpty();
        }

        (await app.Told("worker.signed-in")).ShouldBe(
        [
            $"{worker.Name}: Sign-in refused: wrong password", "Somebody not signed in: Sign-in refused: no such account",
            "Ivo-Demo: Sign-in refused: no password chosen yet", "Gus-Demo: Sign-in refused: the account is disabled",
        ]);
        (await app.WholeLedger()).ShouldNotContain("nobody@agency.example");
    }

    [Theory, OnBothDatabases]
    public async Task After_eight_wrong_tries_an_account_rests_for_ten_minutes_without_saying_so(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var desk = app.Visitor();
        for (var i = 0; i < 8; i++) await desk.TrySignIn(worker.Email, "wrong " + i);
        (await app.Elsewhere(worker)).RestsUntil.ShouldBe(app.Clock.Now.UtcDateTime.AddMinutes(10));
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Password").ShouldContain(SignInWorker.NotRight);
        app.Clock.Pass(TimeSpan.FromMinutes(10));
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
    }

    [Fact]
    public async Task Seven_wrong_tries_are_forgotten_after_a_right_one()
    {
        await using var app = await AlongsideApp.Start();
        var worker = await app.HireWithPassword();
        for (var i = 0; i < 7; i++) await app.Visitor().TrySignIn(worker.Email, "wrong");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
        (await app.Elsewhere(worker)).WrongTries.ShouldBe(0);
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing_on_each_field()
    {
        await using var app = await AlongsideApp.Start();
        var screen = await app.Visitor().TrySignIn("", "");
        screen.FieldError("E-mail").ShouldContain("Write your e-mail address.");
        screen.FieldError("Password").ShouldContain("Write your password.");
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_told_to_wait()
    {
        await using var app = await AlongsideApp.Start();
        var desk = app.Visitor();
        for (var i = 0; i < 2 * RateLimits.TriesPerMinute; i++)
        {
            using var answer = await desk.Http.PostAsync(new Uri("https://localhost/sign-in"), content: null, TestContext.Current.CancellationToken);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests) break;
        }

        (await desk.TrySignIn("", "")).ShouldHaveStatus(HttpStatusCode.TooManyRequests).ShouldSee("Too many tries in a short time");
        (await desk.Visit("/sign-in")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Theory, OnBothDatabases]
    public async Task Signing_out_asks_for_a_button_and_makes_even_a_copy_of_the_cookie_useless(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.Hire(Role.Caseworker);
        var (name, value) = await app.SignInCookie(worker);
        var (desk, copy, elsewhere) = (app.Visitor(), app.Visitor(), await app.SignIn(worker));
        foreach (var one in new[] { desk, copy }) one.Http.DefaultRequestHeaders.Add("Cookie", $"{name}={value}");

        (await desk.Visit("/sign-out")).ShouldSee("Sign out?");
        (await desk.Visit("/account")).ShouldBeAt("/account");
        var session = app.Session(value);
        await app.Do<SignOutWorker>(worker, act => act.Run(session));
        (await copy.Visit("/account")).ShouldBeAt("/sign-in");
        (await elsewhere.Visit("/account")).ShouldBeAt("/account");
        (await (await elsewhere.Visit("/sign-out")).Form().Press("Sign out")).ShouldSee("You are signed out");
        (await elsewhere.Visit("/account")).ShouldBeAt("/sign-in");
        (await app.Told("worker.signed-out")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_page_of_another_role_is_refused_in_plain_words()
    {
        await using var app = await AlongsideApp.Start();
        var desk = await app.SignIn(Role.Caseworker);
        foreach (var page in new[] { "/setup", "/setup/agency", "/setup/programmes", "/accounts/workers", "/accounts/workers/add", "/accounts/teams", "/setup/next" })
            (await desk.Visit(page)).ShouldHaveStatus(HttpStatusCode.Forbidden).ShouldSee("Your role does not open this page");
    }

    [Fact]
    public async Task Neither_password_nor_hash_is_ever_on_the_ledger()
    {
        await using var app = await AlongsideApp.Start();
        var admin = await app.HireWithPassword(Role.Administrator);
        var invitation = await app.Do<Alongside.Accounts.Workers.AddWorker, Invitation>(admin, act => act.Run(new()
        {
            Name = "Lena Fox-Demo",
            Email = "lena@agency.example",
            Roles = [Role.Caseworker],
        }));
        await app.Do<AcceptInvitation, SignInResult>(admin, act => act.Run(invitation.Token, new PasswordForm { Password = AtTheDoor.Password }));
        var lena = await app.Read(async db => (await db.Set<Worker>().FindAsync(invitation.WorkerId))!);
        var ledger = await app.WholeLedger();
        foreach (var secret in new[] { AtTheDoor.Password, lena.PasswordHash!, lena.SecurityStamp!, invitation.Token }) ledger.ShouldNotContain(secret);
        ledger.ShouldContain("•••");
    }
}
