using Alongside.Bench.Loading;
using Alongside.Bench.Measuring;
using Alongside.Bench.Serving;
using Alongside.Shared.Database;

namespace Alongside.Bench;

/// <summary>The whole of bench/run: load, start, measure, tell.</summary>
internal static class Command
{
    private const int SmallCases = 1_000;
    private const int Desks = 64;
    private static readonly int[] Connections = [8, 64];

    public static async Task<int> Run(Options options)
    {
        var says = new Said();
        try
        {
            await Run(options, says);
            return 0;
        }
        catch (Exception fault) when (fault is WrongAnswerException or InvalidOperationException or FormatException or TimeoutException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task Run(Options options, Said says)
    {
        var kind = options.Of("database") == "postgres" ? DatabaseKind.Postgres : DatabaseKind.Sqlite;
        var size = new Size(options.Number("cases", 100_000), options.Number("notes", 10 * options.Number("cases", 100_000)));
        var (loaded, data) = await Stored.Make(Folder(options), kind, options.Of("postgres"), size, options.Has("keep"), says);
        says.Report($"{loaded.Cases:N0} cases, {loaded.Notes:N0} notes, {loaded.Workers:N0} workers: {loaded.Rows:N0} rows, loaded in {loaded.Seconds:N0} seconds.");
        if (options.Has("load-only")) return;
        var report = new Report(kind, loaded, Environment.ProcessorCount);
        var seconds = TimeSpan.FromSeconds(options.Number("seconds", 2));
        var wanted = options.Of("only");
        if (!IsLedger(wanted)) await MeasurePages(options, kind, loaded, data, seconds, report, says);
        if (wanted is null || IsLedger(wanted)) report.Ledger.AddRange(await LedgerCost.Measure(data, loaded, Desks, seconds, options.Number("rounds", 5), says));
        report.Print(Console.Out);
        if (options.Of("json") is { } file) await File.WriteAllTextAsync(file, report.ToJson());
    }

    private static bool IsLedger(string? wanted) => string.Equals(wanted, LedgerCost.Name, StringComparison.OrdinalIgnoreCase);

    private static async Task MeasurePages(Options options, DatabaseKind kind, Loaded loaded, DatabaseOptions data, TimeSpan seconds, Report report, Said says)
    {
        var (folder, wanted) = (Folder(options), options.Of("only"));
        if (!options.Has("no-small") && loaded.Cases > SmallCases)
        {
            var (little, small) = await Stored.Make(folder, kind, options.Of("postgres"), new Size(SmallCases, 10 * SmallCases), options.Has("keep"), says);
            says.Report($"Measuring {little.Cases:N0} cases, to see how pages grow…");
            report.Small.AddRange(await Pages(options, small, little, Connections[..1], withTwins: false, seconds, wanted, report: null, says));
        }
        says.Report($"Measuring {loaded.Cases:N0} cases…");
        report.Pages.AddRange(await Pages(options, data, loaded, Connections, withTwins: true, seconds, wanted, report, says));
    }

    private static async Task<List<Measured>> Pages(
        Options options, DatabaseOptions data, Loaded loaded, int[] connections, bool withTwins, TimeSpan seconds, string? wanted, Report? report, Said says)
    {
        var where = Server.Where(data);
        if (report is not null) await StartUps(options, where, report);
        await using var app = await Server.Start(Product(options), "/sign-in", ["serve", .. where]);
        await using var twins = withTwins ? await Server.Start(typeof(Command).Assembly.Location, "/", ["twins", .. where]) : null;
        await Task.Delay(2000);
        if (report is not null) report.IdleMegabytes = app.Memory().Now;
        await using var db = LargeAgency.Open(data, SecretBox.FromFile(data.AgencyKeyFile));
        says.Report($"  signing in {Desks} workers…");
        var desks = await Measuring.Desks.Open(db, app.Address, Desks, loaded.LongCase);
        if (report is not null) (report.FirstVisit, report.SecondVisit) = await Visits.Of(desks[0].Session, "/");
        var rounds = new Rounds(app, twins, seconds, options.Number("rounds", 5));
        var measured = new List<Measured>();
        foreach (var scenario in await Scenarios.Of(desks, loaded.LongCase, DateOnly.FromDateTime(DateTime.UtcNow)))
        {
            if (wanted is not null && !scenario.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)) continue;
            var (cold, bytes) = await rounds.Probe(scenario);
            foreach (var many in connections)
            {
                measured.Add(await rounds.Measure(scenario, many, cold, bytes));
                says.Report("  " + Report.Line(measured[^1]));
            }
            if (report is not null) report.LoadedMegabytes = Math.Max(report.LoadedMegabytes, app.Memory().Now);
        }
        if (report is not null) report.MostMegabytes = app.Memory().Most;
        foreach (var desk in desks) desk.Session.Dispose();
        return measured;
    }

    /// <summary>The median of some starts, in turn with those of an app that does nothing.</summary>
    private static async Task StartUps(Options options, string[] where, Report report)
    {
        var (ours, empty) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < 3; turn++)
        {
            await using (var app = await Server.Start(Product(options), "/sign-in", ["serve", .. where])) ours.Add(app.ToFirstPage.TotalMilliseconds);
            await using (var nothing = await Server.Start(typeof(Command).Assembly.Location, "/", "nothing")) empty.Add(nothing.ToFirstPage.TotalMilliseconds);
        }
        (report.StartMilliseconds, report.EmptyStartMilliseconds) = (Figures.Median(ours), Figures.Median(empty));
    }

    private static string Folder(Options options) => Path.GetFullPath(options.Of("folder") ?? "artifacts/bench");

    private static string Product(Options options) => Path.GetFullPath(options.Of("app") ?? "artifacts/app/Alongside.dll");

    /// <summary>Lines for the one who waits.</summary>
    internal sealed class Said : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
