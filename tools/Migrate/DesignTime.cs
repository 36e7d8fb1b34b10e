using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Alongside.Migrate;

/// <summary>How `dotnet ef` makes the contexts: their model only, no database is reached.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options, new SecretBox(new byte[32]));
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=nowhere").Options, new SecretBox(new byte[32]));
}
