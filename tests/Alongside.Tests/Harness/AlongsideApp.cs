using System.Security.Claims;
using Alongside.Accounts;
using Alongside.Accounts.SignedIn;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Web;
using Alongside.Tests.Architecture;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alongside.Tests.Harness;

/// <summary>The real product on a database of the test's own, with a clock that the test moves.</summary>
public sealed class AlongsideApp : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly TestDatabase _database;

    private AlongsideApp(WebApplication web, TestDatabase database, FakeClock clock, TestLog log) =>
        (_web, _database, Clock, Log) = (web, database, clock, log);

    public FakeClock Clock { get; }

    /// <summary>The errors that the product has logged.</summary>
    public TestLog Log { get; }

    public IServiceProvider Services => _web.Services;

    /// <summary>The commands that reach the database while something is done; what runs by the hour has ended before, so that none is of its own.</summary>
    public async Task<IReadOnlyList<SentCommand>> Commands(Func<Task> doing)
    {
        foreach (var hourly in Services.GetServices<IHostedService>().OfType<BackgroundService>()) await hourly.StopAsync(CancellationToken.None);
        return await SentCommands.Everywhere.Of(_database.Options, doing);
    }

    /// <summary>Where the product listens, when it listens on a port.</summary>
    public Uri Address => new(_web.Urls.First());

    /// <summary>Starts the product for one test.</summary>
    /// <param name="on">The database to run on.</param>
    /// <param name="empty">Leave out the agency, as on a first run.</param>
    /// <param name="fill">Puts an agency of its own into the database instead.</param>
    /// <param name="onPort">Listen on a free port for a browser, instead of in memory.</param>
    /// <param name="ownKey">Has an agency key of its own.</param>
    /// <param name="log">Keeps everything that is logged where the product is at work; by default errors, with all they say.</param>
    public static async Task<AlongsideApp> Start(
        DatabaseKind on = DatabaseKind.Sqlite, bool empty = false, bool onPort = false, Func<DatabaseOptions, Task>? fill = null, bool ownKey = false, TestLog? log = null)
    {
        var database = await TestDatabase.Create(on, ownKey);
        try
        {
            if (fill is not null) await fill(database.Options);
            var app = Build(database, onPort, log);
            if (fill is not null) await app.UseAgency();
            else if (!empty) await app.OpenAgency();
            await app._web.StartAsync();
            return app;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Somebody who has not signed in.</summary>
    public Desk Visitor() => NewDesk(new CookieContainerHandler());

    /// <summary>Answers as they come: no cookies are kept, no redirects followed.</summary>
    public HttpClient Raw() => new(_web.GetTestServer().CreateHandler());

    /// <summary>A worker at work, signed in as the sign-in page would do it.</summary>
    public async Task<Desk> SignIn(Worker worker)
    {
        var cookies = new CookieContainerHandler();
        var cookie = await SignInCookie(worker);
        cookies.Container.Add(new System.Net.Cookie(cookie.Name, cookie.Value, "/", "localhost") { Secure = true });
        return NewDesk(cookies);
    }

    /// <summary>A new worker with these roles, signed in.</summary>
    public async Task<Desk> SignIn(Role roles) => await SignIn(await Hire(roles));

    /// <summary>A new worker who has accepted the invitation.</summary>
    public async Task<Worker> Hire(Role roles, string? name = null, params Sensitivity[] grants)
    {
        name ??= $"{roles.Each().First()} {Guid.NewGuid().ToString("N")[..4]}-Demo";
        var worker = Worker.Invite(name, $"{Guid.NewGuid():N}@agency.example", roles, grants, teamId: null);
        worker.NormalizedUserName = worker.NormalizedEmail = worker.Email!.ToUpperInvariant();
        worker.Activate();
        await Db(db => db.Set<Worker>().Add(worker));
        return worker;
    }

    /// <summary>The cookie of a worker who has signed in.</summary>
    public async Task<(string Name, string Value)> SignInCookie(Worker worker)
    {
        await using var scope = Services.CreateAsyncScope();
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Worker>>().CreateAsync(worker);
        var session = new Session(worker.Id, "Firefox on Windows", Clock.Now.UtcDateTime);
        await Db(db => db.Set<Session>().Add(session));
        principal.Identities.Single().AddClaim(new Claim("session", session.Id.ToString()));
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var issued = new AuthenticationProperties { IssuedUtc = Clock.Now, ExpiresUtc = Clock.Now + options.ExpireTimeSpan };
        var ticket = new AuthenticationTicket(principal, issued, IdentityConstants.ApplicationScheme);
        return (options.Cookie.Name!, options.TicketDataFormat.Protect(ticket));
    }

    /// <summary>Does an act of the product as a worker, without a page: <c>app.Do&lt;SendReferral, Referral&gt;(worker, act => act.Send(form))</c>.</summary>
    public async Task<TResult> Do<TAct, TResult>(Worker worker, Func<TAct, Task<TResult>> act) where TAct : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Me>().Become(worker.Id, worker.Name, worker.Roles, worker.Labels);
        return await act(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    public Task Do<TAct>(Worker worker, Func<TAct, Task> act) where TAct : notnull =>
        Do<TAct, bool>(worker, async given =>
        {
            await act(given);
            return true;
        });

    /// <summary>Reads the database as it stands.</summary>
    public async Task<T> Read<T>(Func<AlongsideDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AlongsideDb>());
    }

    /// <summary>Arranges rows directly, where no act is what the test is about.</summary>
    public async Task Db(Action<AlongsideDb> arrange)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlongsideDb>();
        arrange(db);
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static AlongsideApp Build(TestDatabase database, bool onPort, TestLog? all)
    {
        var (clock, log) = (new FakeClock(FakeClock.Monday), all ?? new TestLog());
        var web = Host.Build(database.Options, builder =>
        {
            builder.Environment.WebRootFileProvider = new PhysicalFileProvider(Path.Combine(SourceFiles.Root(), "src/Alongside/wwwroot"));
            builder.Logging.ClearProviders().AddProvider(log);
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            if (all is null) builder.Services.Replace(ServiceDescriptor.Singleton(new LogDetail(Messages: true)));
            else builder.Logging.SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft", LogLevel.Information);
            builder.Services.ConfigureDbContext<SqliteDb>(db => db.AddInterceptors(IdsStayIds.Everywhere, SentCommands.Everywhere));
            builder.Services.ConfigureDbContext<PostgresDb>(db => db.AddInterceptors(IdsStayIds.Everywhere, SentCommands.Everywhere));
            if (onPort) builder.WebHost.UseUrls("http://127.0.0.1:0");
            else builder.WebHost.UseTestServer();
        });
        return new AlongsideApp(web, database, clock, log);
    }

    private async Task UseAgency() => Use(await Read(db => db.Set<Agency>().SingleAsync()));

    private void Use(Agency agency) => Services.GetRequiredService<ThisAgency>().Use(agency.Name, agency.TimeZone);

    private async Task OpenAgency()
    {
        var agency = new Agency("Harbour House Demo", "America/Chicago", "en,es");
        await Db(db => db.Set<Agency>().Add(agency));
        Use(agency);
    }

    private Desk NewDesk(CookieContainerHandler cookies)
    {
        cookies.InnerHandler = _web.GetTestServer().CreateHandler();
        var redirects = new RedirectHandler(10) { InnerHandler = cookies };
        return new(this, new HttpClient(redirects) { BaseAddress = new Uri("https://localhost/") }, cookies.Container);
    }
}
