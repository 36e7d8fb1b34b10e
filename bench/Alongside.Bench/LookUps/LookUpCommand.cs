using System.Diagnostics;
using System.Globalization;
using Alongside.Accounts;
using Alongside.People;
using Alongside.People.Matching;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alongside.Bench.LookUps;

/// <summary>
/// The whole of bench/look-up: a town of people, and somebody at intake who types those again that are there already, with mistakes. Each look for
/// likely duplicates stands in turn with the reading of one person by their id.
/// </summary>
internal static class LookUpCommand
{
    private const int WarmUp = 300;

    public static async Task<int> Run(Options options)
    {
        try
        {
            var (folder, many) = (Path.GetFullPath(options.Of("folder") ?? "artifacts/look-up"), options.Number("people", 1_000_000));
            var data = DatabaseOptions.ForSqlite(Path.Combine(folder, $"{many}"));
            var town = new Town(data, many);
            await town.Load(new Command.Said());
            await Measure(data, town, options.Number("looks", 3_000));
            return 0;
        }
        catch (FormatException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task Measure(DatabaseOptions data, Town town, int looks)
    {
        await using var app = Host.Build(data, builder => builder.Logging.ClearProviders());
        await app.Services.Prepare();
        var (reads, times, perKey, keys) = (new List<double>(), new List<double>(), new List<double>(), 0L);
        var (repeats, found, strangers, warned) = (0, 0, 0, 0);
        foreach (var (place, asked) in town.Asked(WarmUp + looks).Index())
        {
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AlongsideDb>();
            scope.ServiceProvider.GetRequiredService<Me>().Become(await Town.Intake(db));
            var duplicates = scope.ServiceProvider.GetRequiredService<LikelyDuplicates>();
            var watch = Stopwatch.StartNew();
            var one = await db.People.AsNoTracking().SingleAsync(person => person.Id == asked.SomebodyElse);
            var read = watch.Elapsed.TotalMicroseconds;
            watch.Restart();
            var likely = await duplicates.Of(asked.Typed);
            var look = watch.Elapsed.TotalMicroseconds;
            if (place < WarmUp) continue;
            var probed = PersonKeys.Narrow(asked.Typed).Count;
            reads.Add(read);
            times.Add(look);
            perKey.Add(look / probed);
            keys += probed;
            if (asked.Is is { } same)
            {
                repeats++;
                if (likely.Any(hit => hit.Person.Id == same)) found++;
            }
            else
            {
                strangers++;
                if (likely.Any(hit => hit.IsStrong)) warned++;
            }
        }
        Print(town.Many, reads, times, perKey, (double)keys / times.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Of {repeats:N0} people typed again with a mistake {found:N0} were shown ({100.0 * found / repeats:N1} %); of {strangers:N0} strangers {warned:N0} were asked about ({100.0 * warned / strangers:N1} %)."));
    }

    private static void Print(int many, List<double> reads, List<double> times, List<double> perKey, double keys)
    {
        static double At(List<double> all, double share) => all.Order().ElementAt((int)(share * (all.Count - 1)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{many:N0} people, {times.Count:N0} looks, {keys:N1} keys probed by each"));
        foreach (var (name, all) in new[] { ("one person by id", reads), ("likely duplicates", times), ("  for each key", perKey) })
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} p50 {At(all, 0.5),8:N0} µs   p95 {At(all, 0.95),8:N0} µs   p99 {At(all, 0.99),8:N0} µs"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p95 for each key, over the p50 of a read by id: {At(perKey, 0.95) / At(reads, 0.5):N2} (at most 3); over its p95: {At(perKey, 0.95) / At(reads, 0.95):N2}"));
    }
}
