using System.Reflection;

namespace Alongside.Shared.Database;

/// <summary>
/// What migrations cannot say: full-text indexes and the guards that keep the ledger append-only. The files
/// <c>sqlite.sql</c> and <c>postgres.sql</c> beside this one run after every migration and may run again.
/// </summary>
internal static class DatabaseScripts
{
    public static string Sqlite { get; } = Read("sqlite.sql");
    public static string Postgres { get; } = Read("postgres.sql");

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
