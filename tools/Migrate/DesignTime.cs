using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Alongside.Migrate;

/// <summary>The databases as <c>dotnet ef</c> sees them: their shape only; nothing is connected to.</summary>
public sealed class SqliteAtDesignTime : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options, new SecretBox(new byte[32]));
}

public sealed class PostgresAtDesignTime : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options, new SecretBox(new byte[32]));
}
