using System.Net;
using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Harness;

/// <summary>What every screen test leans on.</summary>
public class HarnessTests
{
    [Theory, OnBothDatabases]
    public async Task A_signed_in_worker_sees_a_screen_and_a_visitor_is_asked_to_sign_in(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var worker = await app.Hire(Role.Caseworker, "Casey Worker-Demo");

        (await (await app.SignIn(worker)).Visit("/")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSee("Casey Worker-Demo");
        (await app.Visitor().Visit("/")).ShouldBeAt("/sign-in").ShouldNotSee("Casey Worker-Demo");
    }

    [Theory, OnBothDatabases]
    public async Task A_bad_form_comes_back_with_its_faults_and_what_was_typed(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var page = await app.Visitor().Visit("/sign-in");

        page = await page.Form().Fill("E-mail", "o'brien@agency.example").Press("Sign in");

        page.ShouldHaveStatus(HttpStatusCode.BadRequest);
        page.FieldError("Password").ShouldContain("Write your password.");
        page.FieldError("Form.Email").ShouldBeEmpty();
        page.Form().Value("E-mail").ShouldBe("o'brien@agency.example");
    }

    [Theory, OnBothDatabases]
    public async Task No_test_sees_the_rows_of_another(DatabaseKind on)
    {
        await using var first = await AlongsideApp.Start(on);
        await using var second = await AlongsideApp.Start(on);

        await first.Hire(Role.Auditor);

        (await first.Read(db => db.Set<Worker>().CountAsync())).ShouldBe(1);
        (await second.Read(db => db.Set<Worker>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_product_lives_by_the_clock_of_the_test()
    {
        await using var app = await AlongsideApp.Start();
        var clock = (AgencyClock)app.Services.GetService(typeof(AgencyClock))!;

        clock.Today.ShouldBe(new DateOnly(2026, 3, 2));
        app.Clock.PassDays(3);
        clock.Today.ShouldBe(new DateOnly(2026, 3, 5));
        clock.Zone.Id.ShouldBe("America/Chicago");
    }
}
