using System.Reflection;
using Alongside.Ledger;
using Alongside.Ledger.Proof;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;

namespace Alongside.Safekeeping;

/// <summary>
/// Everything of the agency into one file, while work goes on. The files are taken before the database, so that no checkpoint of the ledger is newer than
/// the ledger itself.
/// </summary>
[Act("backup.made")]
public sealed class BackUp(DatabaseOptions options, KeepCheckpoint checkpoint, ProofFolder proof, Acting acting)
{
    private const UnixFileMode OnlyMineFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <exception cref="RefusedException">Something is there already, or PostgreSQL's programs are not.</exception>
    public async Task<Manifest> Run(string to, CancellationToken stop = default)
    {
        to = Path.GetFullPath(to);
        Refusal.If(Path.Exists(to) ? $"There is something at {to} already: choose another name." : null);
        Refusal.If(Directory.Exists(Path.GetDirectoryName(to)) ? null : $"There is no folder {Path.GetDirectoryName(to)}.");
        await acting.Save(this, new Deed(acting.Me.Id, "Backup of everything"));
        await checkpoint.Run(stop);

        var work = OperatingSystem.IsWindows() ? Directory.CreateDirectory(WorkBeside(to)) : Directory.CreateDirectory(WorkBeside(to), OnlyMineFolder);
        try
        {
            var files = TakeFiles(work.FullName);
            var database = Path.Combine(work.FullName, "database");
            if (options.Kind == DatabaseKind.Sqlite) TakeSqlite(database);
            else await PostgresPrograms.Dump(options.ConnectionString, database, stop);
            var name = options.Kind == DatabaseKind.Sqlite ? Archive.Sqlite : Archive.Postgres;
            return await Archive.Write(to, new(Manifest.Known, acting.Now, Program, options.Kind.ToString(), []), files.Prepend((name, database)), stop);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static string WorkBeside(string to) => $"{to}.{Guid.NewGuid():N}.work";

    private static string Program => typeof(BackUp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The data folder but for the database, as copies: the running house goes on with its own.</summary>
    private List<(string Name, string File)> TakeFiles(string work)
    {
        using var still = proof.Lock();
        var taken = new List<(string, string)>();
        foreach (var file in DataFolder.FilesOf(options))
        {
            var copy = Path.Combine(work, $"{taken.Count}");
            File.Copy(Path.Combine(options.DataFolder, file), copy);
            taken.Add((Archive.Files + file.Replace('\\', '/'), copy));
        }
        return taken;
    }

    private void TakeSqlite(string to)
    {
        using var from = new SqliteConnection(options.ConnectionString);
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false }.ConnectionString);
        from.Open();
        copy.Open();
        from.BackupDatabase(copy);
        using var plain = copy.CreateCommand();
        plain.CommandText = "PRAGMA journal_mode=DELETE";
        plain.ExecuteNonQuery();
    }
}
