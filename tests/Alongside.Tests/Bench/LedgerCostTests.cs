using Alongside.Bench.Loading;
using Alongside.Bench.Measuring;
using Alongside.Demo;
using Alongside.Ledger;
using Alongside.Notes;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Bench;

public sealed class LedgerCostTests
{
    private const int Told = 12;

    [Theory, OnBothDatabases]
    public async Task The_product_is_measured_with_its_ledger_and_without_and_only_the_entries_are_missing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var loaded = await Load(database.Options);
        await using var db = LargeAgency.Open(database.Options, SecretBox.FromFile(database.Options.AgencyKeyFile));
        var (notes, signed, views) = await Count(db);

        var shares = await LedgerCost.Measure(database.Options, loaded, workers: 2, TimeSpan.FromMilliseconds(300), rounds: 1, new Progress<string>());

        shares.Select(share => (share.Of, share.Connections, share.Aim)).ShouldBe(
            [("Case with timeline", 1, 0.10), ("Case with timeline", 8, 0.10), ("Save a note", 1, 0.20), ("Save a note", 8, 0.20)]);
        shares.ShouldAllBe(share => share.With.Answers > 0 && share.Without.Answers > 0 && share.Share < 1);
        var after = await Count(db);
        (after.Views - views).ShouldBeGreaterThan(shares.Where(share => share.Aim < 0.2).Sum(share => share.With.Answers));
        (after.Signed - signed).ShouldBeGreaterThan(shares.Where(share => share.Aim >= 0.2).Sum(share => share.With.Answers));
        (after.Notes - notes - (after.Signed - signed)).ShouldBeGreaterThan(shares.Where(share => share.Aim >= 0.2).Sum(share => share.Without.Answers), "these are not on the ledger");
    }

    [Fact]
    public async Task The_product_itself_has_one_ledger_and_writes_it()
    {
        await using var app = await AlongsideApp.Start();
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<LedgerWriter>().GetType().ShouldBe(typeof(LedgerWriter));
        typeof(LedgerWriter).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LedgerWriter))).ShouldBeEmpty();
    }

    private static async Task<Loaded> Load(DatabaseOptions options)
    {
        await using var told = await TestDatabase.Create(DatabaseKind.Sqlite);
        await DemoStory.Tell(told.Options, Told);
        return await new LargeAgency(told.Options.DataFolder, new Progress<string>()).Load(options, new Size(4 * Told, 400, Told) { LongCase = 60 });
    }

    private static async Task<(int Notes, int Signed, int Views)> Count(AlongsideDb db) => (
        await db.ContactNotes.IgnoreAutoIncludes().CountAsync(), await db.Ledger.CountAsync(entry => entry.Act == "note.signed"), await db.Ledger.CountAsync(entry => entry.Act == "case.viewed"));
}
