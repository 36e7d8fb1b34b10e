using Alongside.Bench.Faults;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Reliability;

/// <summary>The short form of bench/faults: a real server in a process of its own, killed while several save.</summary>
public sealed class KilledTests
{
    private const int Cases = 12;
    private const int Rounds = 3;
    private const int Clients = 4;

    [Theory, OnBothDatabases]
    public async Task What_a_killed_server_had_acknowledged_is_there_whole_and_what_it_had_not_is_done_once_when_sent_again(DatabaseKind on)
    {
        await using var database = await TestDatabase.Create(on);
        var agency = await Agency.Tell(database.Options, Program(), Cases);

        var figures = await new Kills(agency, cluster: null, new Progress<string>()).Run(Rounds, Clients);

        figures.Faults.ShouldBeEmpty();
        figures.ServerKills.ShouldBe(Rounds);
        figures.Acknowledged.ShouldBeGreaterThanOrEqualTo(Rounds);
    }

    /// <summary>The product as this run has built it, beside its pages' styles.</summary>
    private static string Program() =>
        Path.Combine(SourceFiles.Root(), "src/Alongside/bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0/Alongside.dll");
}
