using Alongside.Shared.Database;

namespace Alongside.Safekeeping;

/// <summary>What is kept beside the database.</summary>
internal static class DataFolder
{
    private static readonly string[] OfSqlite = ["", "-wal", "-shm", "-journal"];

    /// <summary>Every file of the data folder but the database, locks and what was not finished; by its path in the folder.</summary>
    public static IEnumerable<string> FilesOf(DatabaseOptions options) =>
        from file in Directory.EnumerateFiles(options.DataFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(options.DataFolder, file)
        where !OfSqlite.Any(end => path == "alongside.db" + end) && !Path.GetFileName(path).StartsWith('.') && !path.EndsWith(".next", StringComparison.Ordinal)
        select path;

    public static bool HasSomething(string folder) => Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();
}
