using Alongside.Ledger;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Ledger;

/// <summary>The database itself refuses: no act, no command and no slip of an administrator takes anything back.</summary>
public class AppendOnlyTests
{
    [Theory]
    [OnBothDatabases("UPDATE ledger SET about = 'nothing'")]
    [OnBothDatabases("UPDATE ledger SET leaf_hash = leaf_hash")]
    [OnBothDatabases("DELETE FROM ledger")]
    [OnBothDatabases("UPDATE ledger_person SET seq = seq")]
    [OnBothDatabases("DELETE FROM ledger_person")]
    public async Task What_is_on_the_ledger_can_be_neither_changed_nor_taken_away(DatabaseKind on, string sql)
    {
        await using var world = await CaseWorld.Make(on);
        await world.Open();
        var before = await Everything(world.App);
        (await Should.ThrowAsync<System.Data.Common.DbException>(() => world.App.Read(db => db.Database.ExecuteSqlRawAsync(sql)))).Message.ShouldContain("append-only");
        (await Everything(world.App)).ShouldBe(before);
    }

    [Theory, OnBothDatabases]
    public async Task Nor_can_an_entry_be_put_in_the_place_of_another_or_all_be_cleared(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        await world.Open();
        var before = await Everything(world.App);
        string[] tries = on == DatabaseKind.Postgres
            ? ["TRUNCATE ledger CASCADE", "TRUNCATE ledger_person",
                "INSERT INTO ledger SELECT * FROM ledger LIMIT 1 ON CONFLICT (seq) DO UPDATE SET about = 'nothing'"]
            : ["REPLACE INTO ledger SELECT * FROM ledger LIMIT 1",
                "INSERT INTO ledger SELECT * FROM ledger LIMIT 1 ON CONFLICT (seq) DO UPDATE SET about = 'nothing'"];
        foreach (var sql in tries) await Should.ThrowAsync<System.Data.Common.DbException>(() => world.App.Read(db => db.Database.ExecuteSqlRawAsync(sql)), sql);
        (await Everything(world.App)).ShouldBe(before);
    }

    private static Task<string> Everything(AlongsideApp app) => app.Read(async db =>
        string.Join('\n', (await db.Ledger.Include(entry => entry.People).OrderBy(entry => entry.Seq).ToListAsync()).Select(entry => $"{entry.Seq} {entry.LeafHash} {Convert.ToHexStringLower(entry.Leaf())}")));
}
