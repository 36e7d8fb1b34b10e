using System.Net;
using Alongside.Accounts;
using Alongside.Accounts.Passkeys;
using Alongside.Accounts.SecondStep;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Web;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Accounts;

public class PasskeyTests
{
    [Theory, OnBothDatabases]
    public async Task A_worker_adds_a_passkey_with_the_password_and_signs_in_by_it_in_one_step(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        await TurnOnSecondStep(app, worker);
        using var phone = new SoftAuthenticator();
        var desk = await app.SignIn(await app.Reread(worker));
        var page = await (await desk.Visit("/account")).Follow("Add a passkey");
        (await Prepare(page, "", "")).ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("What to call it").ShouldContain("Give it a name");
        (await Prepare(page, "My phone", "wrong")).ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Your password").ShouldContain("This is not your password.");
        var added = await Make(await Prepare(page, "My phone", AtTheDoor.Password), phone);
        added.ShouldBeAt("/account/passkeys").ShouldSee("My phone is one of your passkeys now", "Your passkeys 1", "not used yet");

        var door = app.Visitor();
        (await Use(door, phone, "/sign-in?return=%2Faccount%2Fpasskeys")).ShouldBeAt("/account/passkeys").ShouldSee("My phone", "last used");
        (await app.Reread(worker)).LastSignIn.ShouldBe(app.Clock.Now.UtcDateTime);
        (await app.Told("worker.passkey")).ShouldBe([$"{worker.Name}: Refused: wrong password", $"{worker.Name}: {worker.Name}", $"{worker.Name}: My phone"]);
        (await app.Told("worker.signed-in-by-passkey")).ShouldBe([$"{worker.Name}: Signed in with the passkey My phone"]);
        (await app.Read(db => db.Database.SqlQueryRaw<string>("SELECT public_key AS \"Value\" FROM passkey").SingleAsync())).ShouldNotContain("pQECAyYgASFYI", Case.Sensitive, "sealed");
    }

    [Theory, OnBothDatabases]
    public async Task An_answer_that_does_not_fit_lets_nobody_in_and_is_told_on_the_ledger(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var (worker, other) = (await app.HireWithPassword(), await app.HireWithPassword(name: "Ivo-Demo"));
        using var phone = await Add(app, worker, "My phone");
        using var others = await Add(app, other, "Their phone");
        using var forged = new SoftAuthenticator { CredentialId = phone.CredentialId, Owner = phone.Owner };
        using var stranger = new SoftAuthenticator { Owner = phone.Owner };
        using var borrowed = new SoftAuthenticator { CredentialId = others.CredentialId, Owner = phone.Owner };
        foreach (var device in new[] { forged, stranger, borrowed }) await Refused(device);
        phone.Verifies = false;
        await Refused(phone);
        (phone.Verifies, phone.Origin) = (true, "https://a1ongside.example");
        await Refused(phone);
        phone.Origin = "https://localhost";
        (await Send(app.Visitor(), "{}")).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await Send(app.Visitor(), "not json")).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await Send(app.Visitor(), "")).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await app.Told("worker.signed-in-by-passkey")).Distinct().ShouldBe(["Somebody not signed in: Sign-in refused: no passkey that fits"]);
        (await Use(app.Visitor(), phone)).Address.ShouldBe("/");

        async Task Refused(SoftAuthenticator device) =>
            (await Use(app.Visitor(), device)).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldBeAt("/sign-in/passkey").ShouldSee(SignInWithPasskey.NotRight, "Use your password instead");
    }

    [Theory, OnBothDatabases]
    public async Task A_challenge_counts_once_and_for_five_minutes_and_only_in_the_browser_that_asked(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        using var phone = await Add(app, worker, "My phone");
        var (desk, thief) = (app.Visitor(), app.Visitor());
        var answer = phone.Use(await Challenge(desk));
        (await Send(thief, answer)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        thief.Cookies.Add(desk.Cookies.GetAllCookies()["alongside-passkey"]!);
        (await Send(desk, answer)).Address.ShouldBe("/");
        (await Send(thief, answer)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await app.Told("worker.signed-in-by-passkey"))[^1].ShouldBe($"{worker.Name}: Sign-in refused: this answer of a passkey was used before");

        var late = app.Visitor();
        answer = phone.Use(await Challenge(late));
        app.Clock.Pass(TimeSpan.FromMinutes(5));
        (await Send(late, answer)).ShouldHaveStatus(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_key_that_counts_backwards_is_a_copy_and_lets_nobody_in()
    {
        await using var app = await AlongsideApp.Start();
        using var key = await Add(app, await app.HireWithPassword(), "Blue key", uses: 5);
        (await Use(app.Visitor(), key)).Address.ShouldBe("/");
        key.Uses = 3;
        (await Use(app.Visitor(), key)).ShouldHaveStatus(HttpStatusCode.BadRequest);
    }

    [Theory, OnBothDatabases]
    public async Task A_device_that_does_not_check_who_it_is_or_answers_for_another_worker_is_not_taken(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var (worker, other) = (await app.HireWithPassword(), await app.HireWithPassword(name: "Ivo-Demo"));
        using var phone = new SoftAuthenticator { Verifies = false };
        var desk = await app.SignIn(worker);
        (await Make(await Prepare(await desk.Visit("/account/passkeys"), "My phone", AtTheDoor.Password), phone))
            .ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee(AddPasskey.NotMade);
        phone.Verifies = true;
        var prepared = await Prepare(await desk.Visit("/account/passkeys"), "My phone", AtTheDoor.Password);
        app.Clock.Pass(TimeSpan.FromMinutes(5));
        (await Make(prepared, phone)).ShouldHaveStatus(HttpStatusCode.Conflict);

        prepared = await Prepare(await desk.Visit("/account/passkeys"), "My phone", AtTheDoor.Password);
        var theirs = await app.SignIn(other);
        theirs.Cookies.Add(desk.Cookies.GetAllCookies()["alongside-passkey"]!);
        var answer = phone.Make(Options(prepared));
        var page = await Prepare(await theirs.Visit("/account/passkeys"), "Mine", AtTheDoor.Password);
        theirs.Cookies.Add(desk.Cookies.GetAllCookies()["alongside-passkey"]!);
        (await Give(page, "Made.Credential", answer).Press("Make the passkey")).ShouldHaveStatus(HttpStatusCode.Conflict);
        (await Give(prepared, "Made.Credential", answer).Press("Make the passkey")).ShouldSee("My phone is one of your passkeys now");
        var again = await Prepare(await desk.Visit("/account/passkeys"), "The same", AtTheDoor.Password);
        Options(again).ShouldContain(System.Buffers.Text.Base64Url.EncodeToString(phone.CredentialId), Case.Sensitive, "the device is told what it holds already");
        (await Make(again, phone)).ShouldHaveStatus(HttpStatusCode.Conflict);
        (await app.Read(db => db.Set<Passkey>().CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Passkeys_are_renamed_and_removed_by_their_worker_alone(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        using var phone = await Add(app, worker, "My phone");
        var id = await app.Read(db => db.Set<Passkey>().Select(row => row.Id).SingleAsync());
        var stranger = await app.Hire(Role.Caseworker);
        await Should.ThrowAsync<MissingException>(() => app.Do<RenamePasskey>(stranger, act => act.Run(id, new PasskeyNameForm { NewName = "Mine" })));
        await Should.ThrowAsync<MissingException>(() => app.Do<RemovePasskey, string>(stranger, act => act.Run(id)));

        var page = await (await app.SignIn(worker)).Visit("/account/passkeys");
        (await page.Form("Rename").Fill("Name", " ").Press("Rename")).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Give it a name by which you know it again.");
        page = (await page.Form("Rename").Fill("Name", "Old phone").Press("Rename")).ShouldSee("The passkey has its new name.", "Old phone");
        (await page.Press("Remove Old phone")).ShouldSee("Old phone no longer signs you in").ShouldNotSee("Your passkeys");
        (await Use(app.Visitor(), phone)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await app.Told("worker.passkey-r")).ShouldBe([$"{worker.Name}: Old phone", $"{worker.Name}: Old phone"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_disabled_worker_is_not_let_in_and_resetting_takes_the_passkeys_away(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var (admin, worker) = (await app.Hire(Role.Administrator), await app.HireWithPassword());
        using var phone = await Add(app, worker, "My phone");
        await app.Do<Alongside.Accounts.Workers.DisableWorker>(admin, act => act.Run(worker.Id));
        (await Use(app.Visitor(), phone)).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee(SignInWithPasskey.NotRight);
        await app.Do<Alongside.Accounts.Workers.EnableWorker>(admin, act => act.Run(worker.Id));
        (await Use(app.Visitor(), phone)).Address.ShouldBe("/");
        (await (await app.SignIn(admin)).Visit($"/accounts/workers/{worker.Id}")).ShouldSee("Passkeys 1");
        await app.Do<Alongside.Accounts.Workers.ResetWorker>(admin, act => act.Run(worker.Id, secondStepToo: false));
        (await Use(app.Visitor(), phone)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await app.Read(db => db.Set<Passkey>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task While_strangers_guess_at_the_password_the_passkey_opens_even_on_a_new_device()
    {
        await using var app = await AlongsideApp.Start();
        var worker = await app.HireWithPassword();
        using var phone = await Add(app, worker, "My phone");
        for (var i = 0; i < 8; i++) await app.Visitor().TrySignIn(worker.Email, "wrong");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        var desk = app.Visitor();
        (await Use(desk, phone)).Address.ShouldBe("/");
        await (await desk.Visit("/sign-out")).Form().Press("Sign out");
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/", "it is a known device since");
    }

    [Fact]
    public async Task Opening_sign_in_pages_takes_nothing_from_the_tries_and_challenges_have_a_limit_of_their_own()
    {
        await using var app = await AlongsideApp.Start();
        var desk = app.Visitor();
        (await desk.Visit("/sign-in")).Document.QuerySelector("[name='Form.Email']")!.GetAttribute("autocomplete").ShouldBe("username webauthn");
        for (var page = 0; page <= RateLimits.TriesPerMinute; page++) await Challenge(desk);
        (await desk.TrySignIn("", "")).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await PostsUntilRefused(desk, "/sign-in?handler=Options")).ShouldBeLessThan(2 * RateLimits.TriesPerMinute, "no other page is let in by that name");
        (await PostsUntilRefused(desk, "/sign-in/passkey?handler=Options")).ShouldBeInRange(1, 2 * RateLimits.ChallengesPerMinute);
    }

    private static async Task<int> PostsUntilRefused(Desk desk, string address)
    {
        for (var posts = 1; ; posts++)
        {
            using var answer = await desk.Http.PostAsync(new Uri(address, UriKind.Relative), content: null, TestContext.Current.CancellationToken);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests) return posts;
            posts.ShouldBeLessThan(1000);
        }
    }

    private static Task<Screen> Prepare(Screen page, string name, string password) =>
        page.Form("Add a passkey").Fill("What to call it", name).Fill("Your password", password).Press("Add a passkey");

    private static Task<Screen> Make(Screen prepared, SoftAuthenticator device) =>
        Give(prepared, "Made.Credential", device.Make(Options(prepared))).Press("Make the passkey");

    private static string Options(Screen prepared) => prepared.Document.QuerySelector("[data-passkey=create]").ShouldNotBeNull(prepared.Text).GetAttribute("data-options")!;

    private static Screen Give(Screen page, string field, string answer)
    {
        page.Document.QuerySelector($"[name='{field}']")!.SetAttribute("value", answer);
        return page;
    }

    private static async Task<SoftAuthenticator> Add(AlongsideApp app, Worker worker, string name, uint uses = 0)
    {
        var device = new SoftAuthenticator { Uses = uses };
        (await Make(await Prepare(await (await app.SignIn(await app.Reread(worker))).Visit("/account/passkeys"), name, AtTheDoor.Password), device)).ShouldSee(name);
        return device;
    }

    /// <summary>What the script of the sign-in page asks for when the button is pressed.</summary>
    private static async Task<string> Challenge(Desk desk)
    {
        var token = (await desk.Visit("/sign-in")).Document.QuerySelector("form[data-passkey=get] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var answer = await desk.Http.PostAsync(new Uri("https://localhost/sign-in/passkey?handler=Options"), fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<Screen> Send(Desk desk, string answer, string page = "/sign-in") =>
        await Give(await desk.Visit(page), "Form.Credential", answer).Press("Sign in with a passkey");

    private static async Task<Screen> Use(Desk desk, SoftAuthenticator device, string page = "/sign-in") => await Send(desk, device.Use(await Challenge(desk)), page);

    private static async Task TurnOnSecondStep(AlongsideApp app, Worker worker)
    {
        await app.Do<PrepareSecondStep>(worker, act => act.Run());
        var code = Totp.CodeOf((await app.Reread(worker)).AuthenticatorKey!, Totp.StepAt(app.Clock.Now.UtcDateTime));
        await app.Do<TurnOnSecondStep, IReadOnlyList<string>>(worker, act => act.Run(new CodeForm { Code = code }));
    }
}
