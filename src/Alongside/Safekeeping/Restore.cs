using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Alongside.Safekeeping;

/// <summary>
/// Puts a backup back: first unpacked beside its place and compared with its hashes, then moved there whole. What was there before is kept under
/// another name.
/// </summary>
internal sealed class Restore(DatabaseOptions options)
{
    private const string Clear = "DROP SCHEMA public CASCADE; CREATE SCHEMA public;";

    /// <param name="over">Take the place of what is there.</param>
    /// <returns>What the backup said of itself, and where the former folder is now.</returns>
    public async Task<(Manifest Manifest, string? Former)> Run(string from, bool over, CancellationToken stop = default)
    {
        from = Path.GetFullPath(from);
        var manifest = await Archive.ReadManifest(from, stop);
        Refusal.If(manifest.Database == options.Kind.ToString() ? null
            : $"This is a backup of {manifest.Database}, not of {options.Kind}: {(options.Kind == DatabaseKind.Postgres ? "leave --postgres out" : "add --postgres with the connection string")}.");
        await RefuseIfInUse(over, stop);

        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.DataFolder));
        var (staged, former) = ($"{folder}.restoring-{Guid.NewGuid():N}", (string?)null);
        try
        {
            await Archive.Unpack(from, manifest, staged, stop);
            var files = Path.Combine(staged, "files");
            Directory.CreateDirectory(files);
            if (options.Kind == DatabaseKind.Sqlite) File.Move(Path.Combine(staged, Archive.Sqlite), Path.Combine(files, "alongside.db"));
            former = Swap(files, folder);
            if (options.Kind == DatabaseKind.Postgres) await LoadOrPutBack(staged, folder, former, stop);
        }
        finally
        {
            if (Directory.Exists(staged)) Directory.Delete(staged, recursive: true);
        }
        return (manifest, former);
    }

    private async Task RefuseIfInUse(bool over, CancellationToken stop)
    {
        Refusal.If(over || !DataFolder.HasSomething(options.DataFolder) ? null : $"The folder {options.DataFolder} is not empty: choose another, or add --over to put the backup in its place.");
        if (options.Kind == DatabaseKind.Sqlite) RefuseIfOpen(Path.Combine(options.DataFolder, "alongside.db"));
        else Refusal.If(over || !await HasTables(stop) ? null : "The PostgreSQL database is not empty: choose another, or add --over to put the backup in its place.");
    }

    private static void RefuseIfOpen(string file)
    {
        if (!File.Exists(file)) return;
        try
        {
            using var alone = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 1 }.ConnectionString);
            alone.Open();
            using var command = alone.CreateCommand();
            foreach (var sql in (string[])["PRAGMA locking_mode=EXCLUSIVE", "BEGIN EXCLUSIVE", "ROLLBACK"])
            {
#pragma warning disable CA2100 // Constants.
                command.CommandText = sql;
#pragma warning restore CA2100
                command.ExecuteNonQuery();
            }
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            throw new RefusedException("Alongside is running on this folder: stop it, then restore.");
        }
        catch (SqliteException)
        {
            // Damaged, which may be why a backup is put in its place.
        }
    }

    private async Task<bool> HasTables(CancellationToken stop)
    {
        try
        {
            await using var connection = new NpgsqlConnection(options.ConnectionString);
            await connection.OpenAsync(stop);
            await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", connection);
            return (long)(await command.ExecuteScalarAsync(stop))! > 0;
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            throw new RefusedException("There is no such PostgreSQL database: make an empty one first (createdb), then restore into it.");
        }
    }

    /// <summary>Two renames: at any moment either the former folder or the new one is whole under its own name or the other's.</summary>
    private static string? Swap(string files, string folder)
    {
        var former = Directory.Exists(folder) && DataFolder.HasSomething(folder) ? $"{folder}.before-{Guid.CreateVersion7():N}" : null;
        try
        {
            if (former is not null) Directory.Move(folder, former);
            else if (Directory.Exists(folder)) Directory.Delete(folder);
            Directory.Move(files, folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (former is not null && !Directory.Exists(folder)) Directory.Move(former, folder);
            throw new RefusedException($"The folder {folder} cannot be replaced: restore into a new folder beside it, on the same disk. Nothing was changed.");
        }
        return former;
    }

    private async Task LoadOrPutBack(string staged, string folder, string? former, CancellationToken stop)
    {
        var clear = Path.Combine(staged, "clear.sql");
        await File.WriteAllTextAsync(clear, Clear, stop);
        try
        {
            await PostgresPrograms.RunScripts(options.ConnectionString, [clear, Path.Combine(staged, Archive.Postgres)], stop);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            if (former is not null) Directory.Move(former, folder);
            throw;
        }
        NpgsqlConnection.ClearAllPools();
    }
}
