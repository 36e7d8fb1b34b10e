using System.Net;
using Alongside.Accounts.SignedIn;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Accounts;

public class AccountTests
{
    private const string Another = "velvet tractor hums at noon";

    [Theory, OnBothDatabases]
    public async Task A_worker_changes_the_password_and_other_sessions_end(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var (desk, elsewhere) = (await app.SignIn(worker), await app.SignIn(worker));
        var page = await desk.Visit("/account");
        page.ShouldSee(worker.Name, worker.Email!, "Caseworker");
        (await Change(page, AtTheDoor.Password, Another)).ShouldSee("Your password is changed").ShouldBeAt("/account");
        (await elsewhere.Visit("/account")).ShouldBeAt("/sign-in");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await app.Visitor().TrySignIn(worker.Email, Another)).Address.ShouldBe("/");
    }

    [Fact]
    public async Task A_weak_same_or_unproven_password_is_refused_on_its_field()
    {
        await using var app = await AlongsideApp.Start();
        var worker = await app.HireWithPassword();
        var desk = await app.SignIn(worker);
        var page = await desk.Visit("/account");
        (await Change(page, "wrong", Another)).ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Password you have now").ShouldContain("This is not your password.");
        (await Change(page, AtTheDoor.Password, "short")).FieldError("New password").ShouldContain("at least 12 characters");
        (await Change(page, AtTheDoor.Password, "noor haddad demo")).FieldError("New password").ShouldContain("This password is");
        (await Change(page, AtTheDoor.Password, AtTheDoor.Password)).FieldError("New password").ShouldContain("the password you have now");
        (await Change(page, AtTheDoor.Password, new string('x', 201))).FieldError("New password").ShouldContain("under 200");
        (await app.Read(db => db.Set<Session>().Select(row => row.WrongTries).SingleAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Eight_wrong_passwords_within_a_session_end_it_and_keep_nobody_from_signing_in(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var (desk, elsewhere) = (await app.SignIn(worker), await app.SignIn(worker));
        var page = await desk.Visit("/account");
        for (var i = 0; i < 8; i++) await Change(page, "wrong " + i, Another);
        (await desk.Visit("/account")).ShouldBeAt("/sign-in").ShouldSee("You were signed out after eight wrong passwords.");
        (await Change(await elsewhere.Visit("/account"), AtTheDoor.Password, Another)).ShouldSee("Your password is changed");
        (await desk.TrySignIn(worker.Email, Another)).Address.ShouldBe("/");
    }

    private static Task<Screen> Change(Screen page, string now, string next) =>
        page.Form("Change password").Fill("Password you have now", now).Fill("New password", next).Press("Change password");
}
