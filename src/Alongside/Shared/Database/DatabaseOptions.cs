using System.Data.Common;

namespace Alongside.Shared.Database;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>Where the data is: which database, how to reach it, and the folder for keys and files.</summary>
public sealed record DatabaseOptions(DatabaseKind Kind, string ConnectionString, string DataFolder)
{
    private const int MostPrepared = 200;

    public string AgencyKeyFile => Path.Combine(DataFolder, "agency.key");

    public static DatabaseOptions ForSqlite(string dataFolder) =>
        new(DatabaseKind.Sqlite, $"Data Source={Path.Combine(dataFolder, "alongside.db")}", dataFolder);

    public static DatabaseOptions ForPostgres(string connectionString, string dataFolder) =>
        new(DatabaseKind.Postgres, Prepared(connectionString), dataFolder);

    /// <summary>What is asked again and again is planned once for each connection, unless the administrator has said otherwise.</summary>
    private static string Prepared(string connectionString)
    {
        var chosen = new DbConnectionStringBuilder { ConnectionString = connectionString };
        if (!chosen.ContainsKey("Max Auto Prepare") && !chosen.ContainsKey("MaxAutoPrepare")) chosen["Max Auto Prepare"] = MostPrepared;
        return chosen.ConnectionString;
    }
}
