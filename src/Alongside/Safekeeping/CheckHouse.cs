using Alongside.Ledger.Proof;
using Alongside.Safekeeping.Keys;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Safekeeping;

/// <param name="Trouble">What is wrong, in a whole sentence; null when nothing is.</param>
public sealed record Checked(string What, string Found, string? Trouble = null);

/// <summary>Looks whether the agency's data is whole: the database, the ledger, the keys and the files.</summary>
public sealed class CheckHouse(AlongsideDb db, DatabaseOptions options, SecretBox secrets, VerifyLedger verify)
{
    public async IAsyncEnumerable<Checked> Run([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default)
    {
        yield return db is SqliteDb ? await Sqlite(stop) : await Postgres(stop);
        yield return await Ledger(stop);
        yield return await Secrets(stop);
        yield return Files();
    }

    private async Task<Checked> Sqlite(CancellationToken stop)
    {
        var integrity = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").ToListAsync(stop);
        var orphans = await db.Database.SqlQueryRaw<string>("SELECT DISTINCT \"table\" AS \"Value\" FROM pragma_foreign_key_check").ToListAsync(stop);
        return integrity is not ["ok"] ? new("Database", "damaged", $"SQLite says: {string.Join("; ", integrity.Take(3))}. Restore a backup.")
            : orphans.Count > 0 ? new("Database", "damaged", $"Rows of {string.Join(", ", orphans)} refer to rows that are not there.")
            : new("Database", "every page and reference is sound");
    }

    /// <summary>Every row of every table is read once: what cannot be read is found; and no index is one that PostgreSQL has given up.</summary>
    private async Task<Checked> Postgres(CancellationToken stop)
    {
        var invalid = await db.Database.SqlQueryRaw<string>("SELECT indexrelid::regclass::text AS \"Value\" FROM pg_index WHERE NOT indisvalid").ToListAsync(stop);
        if (invalid.Count > 0) return new("Database", "damaged", $"Indexes are not valid: {string.Join(", ", invalid)}. Make them anew with REINDEX.");
        var unproven = await db.Database.SqlQueryRaw<string>("SELECT conname::text AS \"Value\" FROM pg_constraint WHERE NOT convalidated").ToListAsync(stop);
        if (unproven.Count > 0) return new("Database", "damaged", $"Constraints are not proven: {string.Join(", ", unproven)}.");
        try
        {
            foreach (var table in await db.Database.SqlQueryRaw<string>("SELECT quote_ident(tablename) AS \"Value\" FROM pg_tables WHERE schemaname = 'public'").ToListAsync(stop))
#pragma warning disable EF1002 // The name is quoted by the database that gave it.
                await db.Database.SqlQueryRaw<long>($"SELECT coalesce(sum(length(row_to_json(one)::text)), 0)::bigint AS \"Value\" FROM {table} AS one").ToListAsync(stop);
#pragma warning restore EF1002
        }
        catch (Npgsql.PostgresException fault)
        {
            return new("Database", "damaged", $"PostgreSQL says: {fault.MessageText}. Restore a backup.");
        }
        return new("Database", "every row can be read, every index and constraint is valid");
    }

    private async Task<Checked> Ledger(CancellationToken stop)
    {
        var verdict = await verify.Run(stop: stop);
        return verdict.Broken is { } broken ? new("Ledger", "broken", broken)
            : new("Ledger", $"{verdict.Entries} entries, {(verdict.Last is { } last ? $"compared with checkpoints up to {last.At:yyyy-MM-dd HH:mm} UTC" : "no checkpoint kept yet")}");
    }

    private async Task<Checked> Secrets(CancellationToken stop)
    {
        var (resealing, opened) = (new Resealing(db, secrets), 0L);
        try
        {
            foreach (var table in SecretTable.Of(db))
                await foreach (var rows in resealing.Rows(table, except: null, stop))
                    foreach (var row in rows)
                        foreach (var value in row.Values.OfType<string>())
                        {
                            resealing.Open(table, row, value);
                            opened++;
                        }
        }
        catch (RefusedException fault)
        {
            return new("Secrets", "cannot be opened", fault.Message);
        }
        return new("Secrets", $"all {opened} can be opened with agency.key");
    }

    private Checked Files()
    {
        if (!File.Exists(options.AgencyKeyFile)) return new("Files", "missing", "The file agency.key is missing.");
        var open = !OperatingSystem.IsWindows() && (File.GetUnixFileMode(options.AgencyKeyFile) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0;
        return open ? new("Files", "open to others", "The file agency.key can be read by other users of this machine: chmod 600 it.")
            : new("Files", $"{DataFolder.FilesOf(options).Count()} beside the database, agency.key among them");
    }
}
