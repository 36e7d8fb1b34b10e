using System.Diagnostics;
using Alongside.Demo.Pack;
using Alongside.Demo.Planning;
using Alongside.Demo.Playing;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Alongside.Demo;

/// <summary>Tells the demo: the agency and two years of its work, through the product's own acts, each at its moment.</summary>
public static class DemoStory
{
    public const int UsualCases = 250;
    public const int UsualSeed = 1;

    /// <summary>All is told in one transaction: whatever interrupts it leaves no half a demo, and the next attempt begins anew.</summary>
    /// <param name="options">An empty database, or none yet.</param>
    /// <param name="cases">How many cases are told.</param>
    /// <param name="seed">The same number tells the same stories.</param>
    /// <param name="progress">Lines for the one who waits.</param>
    /// <param name="time">The present; by default the clock of the machine.</param>
    /// <param name="stop">Stops the telling; nothing is kept.</param>
    public static async Task Tell(DatabaseOptions options, int cases = UsualCases, int seed = UsualSeed,
        IProgress<string>? progress = null, TimeProvider? time = null, CancellationToken stop = default)
    {
        var (clock, pack) = (new StoryClock { Now = (time ?? TimeProvider.System).GetUtcNow().UtcDateTime }, DemoPack.Read());
        await using var app = Host.Build(options, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        });
        await app.Services.Prepare();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlongsideDb>();
        Refusal.If(await db.Agencies.AnyAsync(stop) ? "There is an agency in this database already: give an empty folder with --data." : null);
        db.Database.AutoSavepointsEnabled = false;
        if (options.Kind == DatabaseKind.Sqlite)
        {
            await db.Database.OpenConnectionAsync(stop);
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size=-131072;", stop);
        }
        await using var all = await db.Database.BeginTransactionAsync(stop);
        scope.ServiceProvider.GetRequiredService<ThisAgency>().Use(pack.Agency.Name, pack.Agency.TimeZone);
        var stage = new Stage(scope.ServiceProvider, clock);
        var now = stage.Clock.ToLocal(clock.Now);
        clock.Now = clock.Now.AddDays(-Outlines.Days - 14);
        await Opening.Play(stage, pack);
        await Play(stage, new StoryPlanner(pack, seed, now), cases, progress, stop);
        await all.CommitAsync(CancellationToken.None);
    }

    private static async Task Play(Stage stage, StoryPlanner planner, int cases, IProgress<string>? progress, CancellationToken stop)
    {
        var (player, ended, watch) = (new Player(stage), 0, Stopwatch.StartNew());
        foreach (var (told, act, isLast) in new InOrder(planner, cases))
        {
            stop.ThrowIfCancellationRequested();
            await player.Play(told, act);
            if (!isLast || told.Case == Guid.Empty || ++ended % Math.Max(10, cases / 10) != 0) continue;
            progress?.Report($"Telling {cases} stories… {ended}");
        }
        stop.ThrowIfCancellationRequested();
        progress?.Report($"{ended} stories told in {watch.Elapsed.TotalSeconds:0} seconds.");
    }
}
