using Alongside.Ledger;
using Alongside.Ledger.Proof;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Ledger;

/// <summary>Whoever gets past the database's guards is found out, and what they touched is named.</summary>
public class VerifyTests
{
    [Theory, OnBothDatabases]
    public async Task A_ledger_that_nobody_touched_is_whole_also_after_it_has_grown(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        world.App.Clock.Pass(TimeSpan.FromTicks(1234567));
        await world.Open();
        (await Verify(world)).ShouldSatisfyAllConditions(verdict => verdict.Broken.ShouldBeNull(), verdict => verdict.Last.ShouldBeNull());
        var first = await Keep(world);
        await world.Open("Jonah", "Abel-Demo");
        await (await world.App.SignIn(world.Sam)).Visit("/cases?show=All");
        (await Verify(world)).Broken.ShouldBeNull();
        var second = await Keep(world);
        second!.Entries.ShouldBeGreaterThan(first!.Entries);
        (await Keep(world))!.Signature.ShouldBe(second.Signature, "nothing new, no new checkpoint");
        (await Verify(world, [first])).ShouldSatisfyAllConditions(
            verdict => verdict.Broken.ShouldBeNull(), verdict => verdict.Checkpoints.ShouldBe(2), verdict => verdict.Head.ShouldBe(second.Head));
    }

    [Theory]
    [OnBothDatabases("UPDATE ledger SET about = 'nothing' WHERE seq = {0}", "Entry {0} was altered")]
    [OnBothDatabases("UPDATE ledger SET worker_name = 'Somebody else' WHERE seq = {0}", "Entry {0} was altered")]
    [OnBothDatabases("DELETE FROM ledger_person WHERE seq = {0}", "Entry {0} was altered")]
    [OnBothDatabases("DELETE FROM ledger_person WHERE seq = {0}; DELETE FROM ledger WHERE seq = {0}", "Entry {0} was removed")]
    public async Task The_first_entry_that_was_touched_is_named(DatabaseKind on, string sql, string sentence)
    {
        await using var world = await CaseWorld.Make(on);
        await world.Open();
        await world.Open("Jonah", "Abel-Demo");
        await Keep(world);
        var seq = await world.App.Read(db => db.Ledger.Where(entry => entry.People.Count > 0).MinAsync(entry => entry.Seq));
        await world.App.Tamper(sql.Replace("{0}", $"{seq}", StringComparison.Ordinal));
        var verdict = await Verify(world);
        verdict.Broken.ShouldNotBeNull().ShouldStartWith(sentence.Replace("{0}", $"{seq}", StringComparison.Ordinal));
        verdict.BrokenSeq.ShouldBe(seq);
    }

    [Theory, OnBothDatabases]
    public async Task An_entry_altered_together_with_its_own_hash_is_named_too(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        await world.Open();
        await Keep(world);
        var entry = await world.App.Read(db => db.Ledger.AsNoTracking().Include(row => row.People).OrderBy(row => row.Seq).FirstAsync());
        await world.App.Tamper($"UPDATE ledger SET about = 'nothing' WHERE seq = {entry.Seq}");
        var altered = await world.App.Read(db => db.Ledger.AsNoTracking().Include(row => row.People).OrderBy(row => row.Seq).FirstAsync());
        await world.App.Tamper($"UPDATE ledger SET leaf_hash = '{Convert.ToHexStringLower(altered.Leaf())}' WHERE seq = {entry.Seq}");
        (await Verify(world)).Broken.ShouldBe($"Entry {entry.Seq} was altered.");
    }

    [Theory, OnBothDatabases]
    public async Task Entries_put_in_later_or_cut_off_at_the_end_are_found(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        await world.Open();
        await world.Open("Jonah", "Abel-Demo");
        await world.App.Tamper("UPDATE ledger_person SET seq = seq + 100 ; UPDATE ledger SET seq = seq + 100");
        await Keep(world);
        var last = await world.App.Read(db => db.Ledger.MaxAsync(entry => entry.Seq));
        await world.App.Tamper($"DELETE FROM ledger_person WHERE seq = {last}; DELETE FROM ledger WHERE seq = {last}");
        (await Verify(world)).Broken.ShouldBe($"Entry {last} was removed.");
        await world.App.Tamper("INSERT INTO ledger (seq, id, at, worker_id, worker_name, act, subject_id, about, changes, is_view, leaf_hash) " +
            $"SELECT 7, {(on == DatabaseKind.Postgres ? "gen_random_uuid()" : "'0198F000-0000-7000-8000-000000000000'")}, at, worker_id, worker_name, act, subject_id, about, changes, is_view, leaf_hash FROM ledger WHERE seq = (SELECT min(seq) FROM ledger)");
        (await Verify(world)).Broken.ShouldBe("Entry 7 was put in later.");
    }

    [Fact]
    public async Task Files_beside_the_database_that_were_altered_or_cut_are_found()
    {
        await using var world = await CaseWorld.Make();
        await world.Open();
        await Keep(world);
        var folder = Path.Combine(world.App.Services.GetRequiredService<DatabaseOptions>().DataFolder, "ledger");
        var (leaves, checkpoints) = (Path.Combine(folder, "leaves"), Path.Combine(folder, "checkpoints"));
        var (kept, signed) = (await File.ReadAllBytesAsync(leaves, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(checkpoints, TestContext.Current.CancellationToken));

        await File.WriteAllBytesAsync(leaves, kept[..^ProofFolder.LeafSize], TestContext.Current.CancellationToken);
        (await Verify(world)).Broken.ShouldNotBeNull().ShouldContain("ledger/leaves does not fit");
        byte[] flipped = [.. kept];
        flipped[^1] ^= 1;
        await File.WriteAllBytesAsync(leaves, flipped, TestContext.Current.CancellationToken);
        (await Verify(world)).Broken.ShouldNotBeNull().ShouldContain("ledger/leaves does not fit");
        await File.WriteAllBytesAsync(leaves, kept, TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(checkpoints, signed.Replace("\"entries\":", "\"entries\":1", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        (await Verify(world)).Broken.ShouldNotBeNull().ShouldContain("does not bear this agency's signature");
        await File.WriteAllTextAsync(checkpoints, signed + "{\"entries\":5,\"las", TestContext.Current.CancellationToken);
        (await Verify(world)).Broken.ShouldBeNull("a last line that a crash left unfinished counts for nothing");
        await world.Open("Jonah", "Abel-Demo");
        (await Keep(world)).ShouldNotBeNull();
        (await Verify(world)).ShouldSatisfyAllConditions(verdict => verdict.Broken.ShouldBeNull(), verdict => verdict.Checkpoints.ShouldBe(2));
    }

    [Fact]
    public async Task A_checkpoint_kept_elsewhere_finds_a_ledger_that_was_made_anew_with_all_its_files()
    {
        await using var world = await CaseWorld.Make();
        await world.Open();
        var elsewhere = (await Keep(world)).ShouldNotBeNull();
        await world.App.Tamper("UPDATE ledger SET about = 'nothing' WHERE seq = 1");
        var altered = await world.App.Read(db => db.Ledger.AsNoTracking().Include(row => row.People).OrderBy(row => row.Seq).FirstAsync());
        await world.App.Tamper($"UPDATE ledger SET leaf_hash = '{Convert.ToHexStringLower(altered.Leaf())}' WHERE seq = {altered.Seq}");
        Directory.Delete(Path.Combine(world.App.Services.GetRequiredService<DatabaseOptions>().DataFolder, "ledger"), recursive: true);
        await Keep(world);
        (await Verify(world)).Broken.ShouldBeNull();
        (await Verify(world, [elsewhere])).Broken.ShouldNotBeNull().ShouldContain("are not those of a checkpoint");
    }

    [Fact]
    public async Task No_checkpoint_covers_an_entry_that_is_not_as_it_was_written()
    {
        await using var world = await CaseWorld.Make();
        await world.Open();
        await world.App.Tamper("UPDATE ledger SET about = 'nothing' WHERE seq = 1");
        (await Should.ThrowAsync<RefusedException>(() => Keep(world))).Message.ShouldContain("Entry 1 of the ledger is not as it was written");
    }

    [Theory, OnBothDatabases]
    public async Task Checkpoints_taken_while_many_write_never_leave_an_entry_out(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var writers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var desk = await world.App.SignIn(world.Maya);
            for (var page = 0; page < 12; page++) await desk.Visit($"/cases/{caseId}/flags");
        })).ToList();
        while (!writers.TrueForAll(writer => writer.IsCompleted)) await Keep(world);
        await Task.WhenAll(writers);
        var last = (await Keep(world)).ShouldNotBeNull();
        (await Verify(world)).ShouldSatisfyAllConditions(verdict => verdict.Broken.ShouldBeNull(), verdict => verdict.Entries.ShouldBe(last.Entries));
    }

    private static async Task<Checkpoint?> Keep(CaseWorld world)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KeepCheckpoint>().Run(TestContext.Current.CancellationToken);
    }

    private static async Task<LedgerVerdict> Verify(CaseWorld world, IReadOnlyList<Checkpoint>? others = null)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<VerifyLedger>().Run(others, TestContext.Current.CancellationToken);
    }
}
