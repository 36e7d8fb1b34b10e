using System.Net;
using Alongside.Accounts;
using Alongside.Accounts.SecondStep;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Accounts;

public class SecondStepTests
{
    [Theory, OnBothDatabases]
    public async Task A_worker_sets_up_the_second_step_and_signs_in_with_a_code_that_works_once(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var (key, _) = await TurnOn(app, worker);

        var door = app.Visitor();
        var step = await door.TrySignIn(worker.Email, AtTheDoor.Password, "/sign-in?return=%2Faccount");
        step.ShouldBeAt("/sign-in/code").Heading.ShouldBe("Second step");
        (await door.Visit("/account")).ShouldBeAt("/sign-in");

        app.Clock.Pass(TimeSpan.FromSeconds(60));
        var code = Now(app, key);
        (await step.Form().Fill("Code from your authenticator app", "000 000").Press("Sign in"))
            .ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Code from your authenticator app").ShouldContain("does not fit");
        (await step.Form().Fill("Code from your authenticator app", code).Press("Sign in")).ShouldBeAt("/account");

        var second = await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password);
        (await second.Form().Fill("Code from your authenticator app", code).Press("Sign in")).ShouldHaveStatus(HttpStatusCode.BadRequest);
    }

    [Theory, OnBothDatabases]
    public async Task Each_recovery_code_opens_the_account_once_however_it_is_typed(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var (_, codes) = await TurnOn(app, worker);
        codes.Distinct().Count().ShouldBe(10);
        var typed = codes[3].Replace("-", " ", StringComparison.Ordinal).ToUpperInvariant();
        (await GiveCode(app, worker, typed)).Address.ShouldBe("/");
        (await GiveCode(app, worker, typed)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await GiveCode(app, worker, codes[4])).Address.ShouldBe("/");
        (await app.Read(db => Task.FromResult(db.Set<RecoveryCode>().Count(code => code.WorkerId == worker.Id)))).ShouldBe(8);
        (await app.Told("worker.code-given")).ShouldContain($"{worker.Name}: Signed in with a recovery code");
    }

    [Fact]
    public async Task Wrong_codes_count_to_the_same_eight_tries_and_the_right_password_does_not_reset_them()
    {
        await using var app = await AlongsideApp.Start();
        var worker = await app.HireWithPassword();
        var (key, _) = await TurnOn(app, worker);
        for (var i = 0; i < 8; i++) await GiveCode(app, worker, "999999");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldBeAt("/sign-in");
        app.Clock.Pass(TimeSpan.FromMinutes(11));
        (await GiveCode(app, worker, Now(app, key))).Address.ShouldBe("/");
    }

    [Fact]
    public async Task The_page_for_the_code_leads_back_when_nobody_has_given_a_password()
    {
        await using var app = await AlongsideApp.Start();
        (await app.Visitor().Visit("/sign-in/code")).ShouldBeAt("/sign-in");
    }

    [Theory, OnBothDatabases]
    public async Task Turning_it_off_and_new_recovery_codes_ask_for_the_password(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var (_, old) = await TurnOn(app, worker);
        var desk = await app.SignIn(await app.Reread(worker));
        var page = await desk.Visit("/account/second-step");
        (await page.Form().Fill("Your password", "wrong").Press("Make ten new recovery codes"))
            .ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Your password").ShouldContain("This is not your password.");
        var fresh = Codes(await page.Form().Fill("Your password", AtTheDoor.Password).Press("Make ten new recovery codes"));
        fresh.ShouldNotBe(old);
        (await GiveCode(app, worker, old[0])).ShouldHaveStatus(HttpStatusCode.BadRequest);

        page = await desk.Visit("/account/second-step");
        (await page.Form().Fill("Your password", AtTheDoor.Password).Press("Turn the second step off")).ShouldBeAt("/account").ShouldSee("The second step is off");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
        (await app.Reread(worker)).AuthenticatorKey.ShouldBeNull();
    }

    [Fact]
    public async Task The_key_is_never_on_the_ledger_nor_plain_in_the_database()
    {
        await using var app = await AlongsideApp.Start();
        var worker = await app.HireWithPassword();
        var (key, codes) = await TurnOn(app, worker);
        var ledger = await app.WholeLedger();
        ledger.ShouldNotContain(key);
        codes.ShouldAllBe(code => !ledger.Contains(code));
        (await app.Read(db => Task.FromResult(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions
            .SqlQueryRaw<string>(db.Database, "SELECT authenticator_key AS Value FROM worker").ToList()))).ShouldAllBe(stored => !stored.Contains(key));
    }

    private static async Task<(string Key, string[] Codes)> TurnOn(AlongsideApp app, Worker worker)
    {
        var desk = await app.SignIn(worker);
        var page = await (await (await desk.Visit("/account")).Follow("Set up the second step")).Press("I have an app: show me the key");
        var key = (await app.Reread(worker)).AuthenticatorKey.ShouldNotBeNull();
        page.ShouldSee(Totp.InGroups(key));
        page.Document.QuerySelector("img.qr")!.GetAttribute("src")!.ShouldStartWith("data:image/png;base64,");
        (await page.Form("Turn the second step on").Fill("Six digits that the app shows now", "12").Press("Turn the second step on"))
            .FieldError("Six digits that the app shows now").ShouldContain("does not fit the key");
        page = await page.Form("Turn the second step on").Fill("Six digits that the app shows now", Now(app, key)).Press("Turn the second step on");
        (await desk.Visit("/account")).ShouldSee("10 unused recovery codes");
        return (key, Codes(page));
    }

    private static string[] Codes(Screen page)
    {
        var codes = page.Document.QuerySelectorAll(".codes li").Select(code => code.TextContent.Trim()).ToArray();
        codes.Length.ShouldBe(10);
        return codes;
    }

    private static async Task<Screen> GiveCode(AlongsideApp app, Worker worker, string code) =>
        await (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).Form().Fill("Code from your authenticator app", code).Press("Sign in");

    private static string Now(AlongsideApp app, string key) => Totp.CodeOf(key, Totp.StepAt(app.Clock.Now.UtcDateTime));
}
