using System.Net;
using Alongside.Accounts;
using Alongside.Accounts.Places;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Accounts;

/// <summary>Guessing is stopped, and nobody can use that to keep a worker from working.</summary>
public class LockOutTests
{
    private const string Cookie = "alongside-device";
    private static readonly Uri Door = new("https://localhost/sign-in");

    [Theory, OnBothDatabases]
    public async Task A_strangers_hundred_wrong_tries_never_stop_the_worker_at_their_own_device(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var desk = await Known(app, worker);
        for (var i = 0; i < 100; i++)
        {
            await Guess(app, worker, "wrong " + i);
            if (i % 20 == 19) (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.OK).Address.ShouldBe("/");
            if (i % 20 == 19) await (await desk.Visit("/sign-out")).Form().Press("Sign out");
        }

        (await Guess(app, worker, AtTheDoor.Password)).ShouldBe(SignInWorker.NotRight, "the right guess comes while strangers rest");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
    }

    [Theory, OnBothDatabases]
    public async Task Strangers_who_guess_at_the_same_moment_are_all_counted_and_told_the_same(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var told = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Guess(app, worker, "wrong " + i)));
        told.Distinct().ShouldBe([SignInWorker.NotRight]);
        (await app.Elsewhere(worker)).Rests(app.Clock.Now.UtcDateTime).ShouldBeTrue();
        (await app.Told("worker.signed-in")).Count.ShouldBe(12);
    }

    [Theory, OnBothDatabases]
    public async Task A_stolen_device_cookie_does_not_help_to_guess(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var (desk, home) = (await Known(app, worker), await Known(app, worker));
        var thief = app.Visitor();
        thief.Cookies.Add(desk.Cookies.GetCookies(Door)[Cookie]!);
        for (var i = 0; i < 8; i++) await thief.TrySignIn(worker.Email, "wrong " + i);
        (await thief.TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Password").ShouldContain(SignInWorker.NotRight);
        (await app.Read(db => db.Set<SignInPlace>().CountAsync(row => row.Id == worker.Id))).ShouldBe(0, "nobody was counted as a stranger");
        (await home.TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");

        app.Clock.Pass(TimeSpan.FromMinutes(10));
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
        await (await desk.Visit("/sign-out")).Form().Press("Sign out");
        for (var i = 0; i < 9; i++) await thief.TrySignIn(worker.Email, "again " + i);
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/", "the copy counts for nothing since the worker signed in again");
        (await app.Elsewhere(worker)).Rests(app.Clock.Now.UtcDateTime).ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task A_computer_that_several_share_is_known_for_each_of_them_and_for_nobody_else(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var (noor, ivo, gus) = (await app.HireWithPassword(), await app.HireWithPassword(name: "Ivo-Demo"), await app.HireWithPassword(name: "Gus-Demo"));
        var shared = await Known(app, noor);
        await shared.TrySignIn(ivo.Email, AtTheDoor.Password);
        await (await shared.Visit("/sign-out")).Form().Press("Sign out");
        foreach (var worker in new[] { noor, ivo, gus })
            for (var i = 0; i < 8; i++) await Guess(app, worker, "wrong " + i);
        (await shared.TrySignIn(gus.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        foreach (var worker in new[] { noor, ivo })
        {
            (await shared.TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
            await (await shared.Visit("/sign-out")).Form().Press("Sign out");
        }
    }

    [Fact]
    public async Task A_made_up_cookie_makes_no_device_known_and_breaks_nothing()
    {
        await using var app = await AlongsideApp.Start();
        var worker = await app.HireWithPassword();
        for (var i = 0; i < 8; i++) await Guess(app, worker, "wrong " + i);
        foreach (var value in new[] { "x", "AAAA", new string('A', 400), Convert.ToBase64String(worker.Id.ToByteArray()) })
        {
            var stranger = app.Visitor();
            stranger.Cookies.Add(new System.Net.Cookie(Cookie, value, "/sign-in", "localhost"));
            (await stranger.TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Letting_a_worker_try_again_holds_everywhere_and_resetting_forgets_their_devices(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var (admin, worker) = (await app.Hire(Role.Administrator), await app.HireWithPassword());
        var desk = await Known(app, worker);
        for (var i = 0; i < 8; i++) await Guess(app, worker, "wrong " + i);
        for (var i = 0; i < 8; i++) await desk.TrySignIn(worker.Email, "wrong " + i);
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        await app.Do<Alongside.Accounts.Workers.UnlockWorker>(admin, act => act.Run(worker.Id));
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
        (await app.Told("worker.signed-in")).ShouldContain(told => told.EndsWith("this device of the worker now rests for ten minutes"));
        await app.Do<Alongside.Accounts.Workers.ResetWorker>(admin, act => act.Run(worker.Id, secondStepToo: false));
        (await app.Read(db => db.Set<SignInPlace>().CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Of_many_devices_the_longest_unused_is_forgotten(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        for (var device = 0; device < SignInPlace.MostOfOneWorker + 2; device++)
        {
            await app.Db(db =>
            {
                var place = SignInPlace.Device(worker.Id);
                place.Recognise(app.Clock.Now.UtcDateTime);
                db.Set<SignInPlace>().Add(place);
            });
            app.Clock.Pass(TimeSpan.FromDays(1));
        }

        await Known(app, worker);
        var kept = await app.Read(db => db.Set<SignInPlace>().OrderBy(row => row.LastUsed).Select(row => row.LastUsed).ToListAsync());
        kept.Count.ShouldBe(SignInPlace.MostOfOneWorker);
        kept[0].ShouldBe(app.Clock.Now.UtcDateTime.AddDays(-19));
    }

    /// <summary>A device on which the worker has signed in, and out.</summary>
    private static async Task<Desk> Known(AlongsideApp app, Worker worker)
    {
        var desk = app.Visitor();
        (await desk.TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
        await (await desk.Visit("/sign-out")).Form().Press("Sign out");
        return desk;
    }

    /// <summary>A stranger's try, from no address in particular; what was said to it.</summary>
    private static async Task<string> Guess(AlongsideApp app, Worker worker, string password)
    {
        try
        {
            await app.Do<SignInWorker, SignInResult>(worker, act => act.Run(new SignInForm { Email = worker.Email, Password = password }));
            return "";
        }
        catch (ValidationException refused)
        {
            return refused.Errors.Single().ErrorMessage;
        }
    }
}
