namespace Alongside.Shared.Database;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>Where the data is: which database, how to reach it, and the folder for keys and files.</summary>
public sealed record DatabaseOptions(DatabaseKind Kind, string ConnectionString, string DataFolder)
{
    public string AgencyKeyFile => Path.Combine(DataFolder, "agency.key");

    public static DatabaseOptions ForSqlite(string dataFolder) =>
        new(DatabaseKind.Sqlite, $"Data Source={Path.Combine(dataFolder, "alongside.db")}", dataFolder);

    public static DatabaseOptions ForPostgres(string connectionString, string dataFolder) =>
        new(DatabaseKind.Postgres, connectionString, dataFolder);
}
