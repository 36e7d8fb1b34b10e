using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Alongside.Shared.Database;

/// <summary>The one database. Each room adds its own tables by its <c>…Table</c> classes and its own <c>db.Things</c> by an extension.</summary>
public abstract partial class AlongsideDb(DbContextOptions options, SecretBox secrets) : DbContext(options)
{
    private string KeyId => secrets.Id;

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<string>().HaveMaxLength(400);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(AlongsideDb).Assembly);
        var encrypted = new ValueConverter<string, string>(text => secrets.Seal(text), sealedText => secrets.Open(sealedText));
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.GetTableName()!));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake(property.Name));
                // Entities make their own ids; a database that made them would take an entity added through a collection for a stored one.
                if (property.ClrType == typeof(Guid) && property.IsPrimaryKey()) property.ValueGenerated = ValueGenerated.Never;
                if (property.PropertyInfo?.GetCustomAttribute<SecretAttribute>() is not null)
                {
                    property.SetValueConverter(encrypted);
                    property.SetMaxLength(null);
                }
            }
        }
    }

    /// <summary>A model holds the box that opens its secret columns: whoever began with another key has another model.</summary>
    internal sealed class ModelByKey : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context.GetType(), designTime, (context as AlongsideDb)?.KeyId);
    }

    private static string Snake(string name) => WordStart().Replace(name, "_$1").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex WordStart();

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        instant => instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(instant, DateTimeKind.Utc),
        stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}

public sealed class SqliteDb(DbContextOptions<SqliteDb> options, SecretBox secrets) : AlongsideDb(options, secrets);

public sealed class PostgresDb(DbContextOptions<PostgresDb> options, SecretBox secrets) : AlongsideDb(options, secrets);

/// <summary>Rows that follow from others (indexes, projections): not told in the history.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BookkeepingAttribute : Attribute;

public static class TableShape
{
    /// <summary>Long text without a limit of its own in the database; the form's rules set one.</summary>
    public static PropertyBuilder<T> IsLongText<T>(this PropertyBuilder<T> property)
    {
        property.Metadata.SetMaxLength(null);
        return property.HasAnnotation("Alongside:LongText", true);
    }
}
