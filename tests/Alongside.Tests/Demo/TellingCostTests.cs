using System.Collections.Concurrent;
using System.Diagnostics;
using Alongside.Demo;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Alongside.Tests.Demo;

/// <summary>The first start tells the demo before anybody can sign in: what a story costs is held here, as counts, which no busy machine changes.</summary>
public class TellingCostTests
{
    private const int Stories = 8;

    [Theory, OnBothDatabases]
    public async Task A_story_asks_the_database_no_more_than_it_must(DatabaseKind on)
    {
        await using var database = await TestDatabase.Create(on);
        var none = await Count(database.Options, async () => await DemoStory.Tell(database.Options, 0, time: new FakeClock(FakeClock.Monday)));
        await using var second = await TestDatabase.Create(on);
        var some = await Count(second.Options, async () => await DemoStory.Tell(second.Options, Stories, time: new FakeClock(FakeClock.Monday)));

        ((some.Saves - none.Saves) / Stories).ShouldBeLessThan(MostSaves);
        ((some.Commands - none.Commands) / Stories).ShouldBeLessThan(on == DatabaseKind.Sqlite ? MostCommands : MostBatches);
        ((some.Looks - none.Looks) / (some.Saves - none.Saves)).ShouldBeLessThan(MostLooks);
    }

    private const int MostSaves = 50;
    private const int MostCommands = 960;
    private const int MostBatches = 800;
    private const int MostLooks = 11;

    private static async Task<Counts> Count(DatabaseOptions options, Func<Task> telling)
    {
        var counts = new Counts(options);
        using var listening = DiagnosticListener.AllListeners.Subscribe(new Listeners(counts));
        await telling();
        return counts;
    }

    /// <summary>What one database is asked; tests beside this one have others.</summary>
    private sealed class Counts(DatabaseOptions options) : IObserver<KeyValuePair<string, object?>>
    {
        private readonly ConcurrentDictionary<DbContext, bool> _ours = new();
        private int _saves, _commands, _looks;

        public int Saves => _saves;
        public int Commands => _commands;
        public int Looks => _looks;

        public void OnNext(KeyValuePair<string, object?> said)
        {
            if (said.Value is not DbContextEventData { Context: { } db } || !_ours.GetOrAdd(db, IsOurs)) return;
            if (said.Key == RelationalEventId.CommandExecuted.Name) Interlocked.Increment(ref _commands);
            if (said.Key == CoreEventId.SaveChangesCompleted.Name) Interlocked.Increment(ref _saves);
            if (said.Key == CoreEventId.DetectChangesCompleted.Name) Interlocked.Increment(ref _looks);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        private bool IsOurs(DbContext db) => db is SqliteDb == (options.Kind == DatabaseKind.Sqlite) && db.Database.GetConnectionString() is { } asked && Same(asked, options.ConnectionString);

        private bool Same(string asked, string ours) => options.Kind == DatabaseKind.Sqlite
            ? new SqliteConnectionStringBuilder(asked).DataSource == new SqliteConnectionStringBuilder(ours).DataSource
            : new Npgsql.NpgsqlConnectionStringBuilder(asked).Database == new Npgsql.NpgsqlConnectionStringBuilder(ours).Database;
    }

    private sealed class Listeners(Counts counts) : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener listener)
        {
            if (listener.Name == DbLoggerCategory.Name) listener.Subscribe(counts);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
