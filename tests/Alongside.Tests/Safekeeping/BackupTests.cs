using System.Collections.Concurrent;
using Alongside.FollowUps;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Safekeeping;

/// <summary>The restore drill: what was backed up while people worked comes back whole, elsewhere or in its place, or not at all.</summary>
public class BackupTests
{
    [Theory, OnBothDatabases]
    public async Task A_backup_taken_while_everybody_writes_holds_every_act_that_was_acknowledged_before_and_no_half_one(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        await using var elsewhere = await Elsewhere.Make(on);
        using var stop = new CancellationTokenSource();
        var acknowledged = new ConcurrentBag<Guid>();
        var writers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => KeepWriting(world, acknowledged, stop.Token))).ToList();
        while (acknowledged.Count < 10) await Task.Delay(20, TestContext.Current.CancellationToken);
        var before = acknowledged.ToList();

        var backup = await Cli.Run(["backup", elsewhere.Archive, .. Here(world).At()]);
        backup.Code.ShouldBe(0, backup.Error);
        await stop.CancelAsync();
        await Task.WhenAll(writers);
        elsewhere.LeftBehind.ShouldBeEmpty();

        var restored = await Cli.Run(["restore", elsewhere.Archive, .. elsewhere.Options.At()]);
        restored.Code.ShouldBe(0, restored.Error + restored.Out);
        restored.Out.ShouldContain("Restored the backup of");
        var there = await Rows.Of(elsewhere.Options, "SELECT id FROM follow_up");
        before.Select(id => $"{id}").Except(there, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();
        (await Rows.Of(elsewhere.Options, "SELECT id FROM follow_up WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.subject_id = follow_up.id AND act = 'follow-up.added')")).ShouldBeEmpty();
        (await Rows.Of(elsewhere.Options, "SELECT subject_id FROM ledger WHERE act = 'follow-up.added' AND NOT EXISTS (SELECT 1 FROM follow_up WHERE ledger.subject_id = follow_up.id)")).ShouldBeEmpty();
        elsewhere.LeftBehind.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task What_is_changed_after_the_backup_is_as_it_was_once_restored_in_its_place(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        await using var elsewhere = await Elsewhere.Make(on);
        (await Cli.Run(["backup", elsewhere.Archive, .. Here(world).At()])).Code.ShouldBe(0);
        var then = await Rows.Everything(Here(world));
        (await Cli.Run(["backup", elsewhere.Archive, .. Here(world).At()])).Error.ShouldContain("There is something at");
        var restored = await Cli.Run(["restore", elsewhere.Archive, .. elsewhere.Options.At()]);
        restored.Code.ShouldBe(0, restored.Error + restored.Out);
        (await Rows.Everything(elsewhere.Options)).ShouldBeTheSameAs(then);

        await Rows.Change(elsewhere.Options, "UPDATE person SET given_name = 'Somebody'");
        await Rows.Change(elsewhere.Options, "CREATE TABLE of_a_newer_program (id INTEGER)");
        await File.WriteAllTextAsync(elsewhere.Options.AgencyKeyFile, Convert.ToBase64String(new byte[32]), TestContext.Current.CancellationToken);
        var refused = await Cli.Run(["restore", elsewhere.Archive, .. elsewhere.Options.At()]);
        refused.Error.ShouldContain("is not empty");
        (await Rows.Of(elsewhere.Options, "SELECT DISTINCT given_name FROM person")).ShouldBe(["Somebody"]);

        if (on == DatabaseKind.Sqlite) SqliteConnection.ClearPool(new SqliteConnection(elsewhere.Options.ConnectionString)); // The commands above, which would be other processes.
        var over = await Cli.Run(["restore", elsewhere.Archive, "--over", .. elsewhere.Options.At()]);
        over.Code.ShouldBe(0, over.Error + over.Out);
        (await Rows.Everything(elsewhere.Options)).ShouldBeTheSameAs(then);
        over.Out.ShouldContain(elsewhere.LeftBehind.ShouldHaveSingleItem());
        (await Cli.Run(["check", .. elsewhere.Options.At()])).Out.ShouldContain("can be opened with agency.key");
    }

    [Theory, OnBothDatabases]
    public async Task A_damaged_backup_is_refused_and_nothing_is_changed(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        await using var elsewhere = await Elsewhere.Make(on);
        (await Cli.Run(["backup", elsewhere.Archive, .. Here(world).At()])).Code.ShouldBe(0);
        var whole = await File.ReadAllBytesAsync(elsewhere.Archive, TestContext.Current.CancellationToken);
        byte[][] damaged = [whole[..(whole.Length / 2)], whole[..^1], Flipped(whole, 100), Flipped(whole, whole.Length / 3), [], "not a zip"u8.ToArray()];
        foreach (var bytes in damaged)
        {
            await File.WriteAllBytesAsync(elsewhere.Archive, bytes, TestContext.Current.CancellationToken);
            var refused = await Cli.Run(["restore", elsewhere.Archive, .. elsewhere.Options.At()]);
            refused.Code.ShouldBe(1);
            refused.Error.ShouldContain(elsewhere.Archive);
            Directory.EnumerateFileSystemEntries(elsewhere.Options.DataFolder).ShouldBeEmpty();
            elsewhere.LeftBehind.ShouldBeEmpty();
        }
        if (on == DatabaseKind.Postgres) (await Rows.Everything(elsewhere.Options)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Restoring_over_a_house_that_is_open_is_refused()
    {
        await using var world = await PermissionWorld.Make();
        await using var elsewhere = await Elsewhere.Make(DatabaseKind.Sqlite);
        (await Cli.Run(["backup", elsewhere.Archive, .. Here(world).At()])).Code.ShouldBe(0);
        await using var working = await world.App.Services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope().ServiceProvider.GetRequiredService<AlongsideDb>().Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        (await Cli.Run(["restore", elsewhere.Archive, "--over", .. Here(world).At()])).Error.ShouldContain("Alongside is running on this folder");
    }

    [Theory, OnBothDatabases]
    public async Task Check_says_what_is_not_whole(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var whole = await Cli.Run(["check", .. Here(world).At()]);
        whole.Code.ShouldBe(0, whole.Out + whole.Error);
        await File.WriteAllTextAsync(Here(world).AgencyKeyFile, Convert.ToBase64String(new byte[32]), TestContext.Current.CancellationToken);
        var wrongKey = await Cli.Run(["check", .. Here(world).At()]);
        (wrongKey.Code, wrongKey.Out.Contains("cannot be opened with agency.key", StringComparison.Ordinal)).ShouldBe((1, true), wrongKey.Out + wrongKey.Error);
    }

    private static DatabaseOptions Here(PermissionWorld world) => world.App.Services.GetRequiredService<DatabaseOptions>();

    /// <summary>As many bytes as the head of a file in a zip: a single one may be a date that nobody reads, and then nothing is damaged.</summary>
    private static byte[] Flipped(byte[] bytes, int at)
    {
        byte[] flipped = [.. bytes];
        for (var place = at; place < at + 64; place++) flipped[place] ^= 0x40;
        return flipped;
    }

    private static async Task KeepWriting(PermissionWorld world, ConcurrentBag<Guid> acknowledged, CancellationToken stop)
    {
        for (var count = 0; !stop.IsCancellationRequested && count < 400; count++)
            acknowledged.Add(await world.App.Do<AddFollowUp, Guid>(world.Cases.Maya, act => act.Run(new FollowUpForm { Title = $"Call {count}", Due = new DateOnly(2026, 3, 9), CaseId = world.Case })));
    }
}
