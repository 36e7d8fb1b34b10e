using Alongside.Accounts;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Alongside.Tests.Shared.Database;

public class MigrationTests
{
    private const string Wanda = """
        INSERT INTO worker (id, name, roles, grants, state, last_code_step, version, two_factor_enabled, access_failed_count)
        VALUES ('018F0000-0000-7000-8000-000000000001', 'Wanda Worker-Demo', 1, '', 'Active', 0, 0, false, 3)
        """;

    [Theory, OnBothDatabases]
    public async Task No_step_of_a_migration_leaves_its_transaction(DatabaseKind on)
    {
        await using var database = await TestDatabase.Create(on);
        await using var db = Open(database.Options);
        var steps = db.GetService<IMigrationsAssembly>();
        var shapes = db.GetService<IModelRuntimeInitializer>();
        var sql = db.GetService<IMigrationsSqlGenerator>();
        steps.Migrations.Count.ShouldBeGreaterThan(1);
        var outside = from step in steps.Migrations
                      let migration = steps.CreateMigration(step.Value, db.Database.ProviderName!)
                      let model = shapes.Initialize(((IMutableModel)migration.TargetModel).FinalizeModel(), designTime: true)
                      from command in sql.Generate(migration.UpOperations, model)
                      where command.TransactionSuppressed
                      select $"{step.Key}: {command.CommandText}";
        outside.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task An_agency_of_the_first_shape_is_brought_to_this_one_with_its_workers(DatabaseKind on)
    {
        await using var database = await TestDatabase.Create(on);
        await using (var db = Open(database.Options))
        {
            await db.Database.EnsureDeletedAsync();
            await db.GetService<IMigrator>().MigrateAsync("Initial");
            await db.Database.ExecuteSqlRawAsync(Wanda);
            await new DatabaseSetup(db, database.Options).Prepare();
            (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        }

        await using var now = Open(database.Options);
        (await now.Set<Worker>().SingleAsync()).Name.ShouldBe("Wanda Worker-Demo");
    }

    private static AlongsideDb Open(DatabaseOptions options)
    {
        var secrets = SecretBox.FromFile(options.AgencyKeyFile);
        return options.Kind == DatabaseKind.Sqlite
            ? new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(options.ConnectionString).Options, secrets)
            : new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(options.ConnectionString).Options, secrets);
    }
}
