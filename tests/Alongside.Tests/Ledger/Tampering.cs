using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Ledger;

/// <summary>What somebody with the database's own password could do, the guards taken away first.</summary>
internal static class Tampering
{
    private static readonly string[] Guards = ["ledger_keeps", "ledger_keeps_all", "ledger_keeps_order", "ledger_person_keeps", "ledger_person_keeps_all"];

    public static Task Tamper(this AlongsideApp app, string sql) => app.Read(async db =>
    {
        var guarded = db is PostgresDb
            ? $"SET session_replication_role = replica; {sql}; SET session_replication_role = origin;"
            : string.Concat(Guards.Select(guard => $"DROP TRIGGER IF EXISTS {guard};")) + $"PRAGMA foreign_keys=OFF; {sql};";
        await db.Database.OpenConnectionAsync();
        return await db.Database.ExecuteSqlRawAsync(guarded);
    });

    /// <summary>Until disposed nothing can be written to the ledger, as if its disk had gone.</summary>
    public static async Task<IAsyncDisposable> BreakLedger(this AlongsideApp app)
    {
        await app.Read(db => db.Database.ExecuteSqlRawAsync(db is PostgresDb
            ? """
              CREATE OR REPLACE FUNCTION ledger_is_broken() RETURNS trigger AS $x$ BEGIN RAISE EXCEPTION 'broken'; END $x$ LANGUAGE plpgsql;
              CREATE TRIGGER ledger_is_broken BEFORE INSERT ON ledger FOR EACH ROW EXECUTE FUNCTION ledger_is_broken();
              """
            : "CREATE TRIGGER ledger_is_broken BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'broken'); END;"));
        return new Mending(app);
    }

    private sealed class Mending(AlongsideApp app) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() =>
            await app.Read(db => db.Database.ExecuteSqlRawAsync($"DROP TRIGGER ledger_is_broken{(db is PostgresDb ? " ON ledger" : "")}"));
    }
}
