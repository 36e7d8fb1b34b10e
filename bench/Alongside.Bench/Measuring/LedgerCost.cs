using System.Globalization;
using Alongside.Bench.Loading;
using Alongside.Bench.Serving;
using Alongside.Shared.Database;

namespace Alongside.Bench.Measuring;

/// <summary>How much of a page's or a save's time goes to the ledger.</summary>
internal sealed record LedgerShare(string Of, int Connections, Figures With, Figures Without, double Share, double Aim)
{
    public string Line() => string.Create(CultureInfo.InvariantCulture,
        $"{Of,-31}{Connections,3}  {With.PerSecond,8:N0}/s with   {Without.PerSecond,8:N0}/s without   share {Share * 100,5:N1} %   aim {Aim * 100:N0} %");
}

/// <summary>The product with its ledger and without, side by side on the same data: of each, answers in a second, in turn.</summary>
internal static class LedgerCost
{
    public const string Name = "ledger";
    private const double AimOfPage = 0.10;
    private const double AimOfNote = 0.20;
    private static readonly int[] Connections = [1, 8];

    public static async Task<IReadOnlyList<LedgerShare>> Measure(DatabaseOptions data, Loaded loaded, int workers, TimeSpan round, int rounds, IProgress<string> says)
    {
        await using var with = await Start(data, "with-ledger");
        await using var without = await Start(data, "without-ledger");
        await using var db = LargeAgency.Open(data, SecretBox.FromFile(data.AgencyKeyFile));
        says.Report($"Measuring the ledger; signing in {workers} workers…");
        var desks = await Desks.Open(db, with.Address, workers, loaded.LongCase);
        var shares = new List<LedgerShare>();
        foreach (var (scenario, aim) in new[] { (Scenarios.CasePages(desks, loaded.LongCase), AimOfPage), (await Scenarios.Notes(desks), AimOfNote) })
        {
            var both = scenario with { Asked = [.. scenario.Asked.Select(asked => new Asked(asked.App, _ => asked.App()))] };
            await new Rounds(with, without, round, rounds: 2).Measure(both, Connections[^1], cold: 0, new int[both.Asked.Count]);
            foreach (var many in Connections)
            {
                var measured = await new Rounds(with, without, round, rounds).Measure(both, many, cold: 0, new int[both.Asked.Count]);
                shares.Add(new LedgerShare(scenario.Name, many, measured.App, measured.Twin!, 1 - measured.Ratio!.Value, aim));
                says.Report("  " + shares[^1].Line());
            }
        }
        foreach (var desk in desks) desk.Session.Dispose();
        return shares;
    }

    private static Task<Server> Start(DatabaseOptions data, string side) => Server.Start(typeof(LedgerCost).Assembly.Location, "/sign-in", [side, .. Server.Where(data)]);
}
