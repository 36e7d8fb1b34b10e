using Alongside.Accounts;
using Alongside.Accounts.Places;
using Alongside.Shared;
using Alongside.Tests.Harness;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alongside.Tests.Accounts;

/// <summary>Workers who sign in by the page, as they do at work.</summary>
public static class AtTheDoor
{
    public const string Password = "marble otter climbs the harp";

    public static async Task<Worker> HireWithPassword(this AlongsideApp app, Role roles = Role.Caseworker, string? name = null)
    {
        var worker = Worker.Invite(name ?? "Noor Haddad-Demo", $"{Guid.NewGuid():N}@agency.example", roles, [], teamId: null);
        worker.NormalizedUserName = worker.NormalizedEmail = worker.Email!.ToUpperInvariant();
        worker.ChoosePassword(app.Services.CreateScope().ServiceProvider.GetRequiredService<IPasswordHasher<Worker>>().HashPassword(worker, Password));
        await app.Db(db => db.Set<Worker>().Add(worker));
        return worker;
    }

    public static async Task<Screen> TrySignIn(this Desk desk, string? email, string password, string page = "/sign-in") =>
        await (await desk.Visit(page)).Form().Fill("E-mail", email!).Fill("Password", password).Press("Sign in");

    public static Task<Worker> Reread(this AlongsideApp app, Worker worker) =>
        app.Read(async db => (await db.Set<Worker>().FindAsync(worker.Id))!);

    /// <summary>The count of wrong tries from everywhere but the worker's own devices.</summary>
    public static Task<SignInPlace> Elsewhere(this AlongsideApp app, Worker worker) =>
        app.Read(async db => (await db.Set<SignInPlace>().FindAsync(worker.Id))!);

    /// <summary>What the ledger says was done, oldest first.</summary>
    public static Task<List<string>> Told(this AlongsideApp app, string acts) => app.Read(db =>
        Task.FromResult(db.Set<Alongside.Ledger.LedgerEntry>().Where(entry => entry.Act.StartsWith(acts)).OrderBy(entry => entry.Seq)
            .Select(entry => entry.WorkerName + ": " + entry.About).ToList()));

    public static Task<string> WholeLedger(this AlongsideApp app) => app.Read(db =>
        Task.FromResult(string.Join('\n', db.Set<Alongside.Ledger.LedgerEntry>().Select(entry => entry.About + " " + entry.Changes + " " + entry.Reason).ToList())));

    /// <summary>The session that a cookie stands for.</summary>
    public static Guid Session(this AlongsideApp app, string cookie)
    {
        var format = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat;
        return Guid.Parse(format.Unprotect(cookie)!.Principal.FindFirst("session")!.Value);
    }
}
