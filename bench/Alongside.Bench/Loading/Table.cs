using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Alongside.Bench.Loading;

/// <summary>How often a row of the told demo comes again: never, once for each office of workers, once for each copy of its cases.</summary>
internal enum Level
{
    Once,
    Office,
    Copy,
}

/// <summary>A table of the model with the rows that the demo told.</summary>
internal sealed class Table(string name, Type entity, Level level, IReadOnlyList<Column> columns)
{
    public string Name => name;
    public Type Entity => entity;
    public Level Level => level;
    public IReadOnlyList<Column> Columns => columns;
    public List<Row> Rows { get; } = [];

    /// <summary>Where a property stands in a row.</summary>
    public int Of(string property)
    {
        for (var place = 0; place < columns.Count; place++)
            if (columns[place].Property == property) return place;
        throw new InvalidOperationException($"{name} has no {property}.");
    }
}

/// <param name="Name">In the database.</param>
/// <param name="Property">Of the entity.</param>
/// <param name="Type">As it is read and written.</param>
/// <param name="Secret">How it is encrypted at rest.</param>
/// <param name="IsUnique">No two rows may share it.</param>
/// <param name="Longest">How many characters it takes.</param>
/// <param name="Counts">The table whose running number it is.</param>
internal sealed record Column(string Name, string Property, Type Type, ValueConverter? Secret, bool IsUnique, int? Longest, string? Counts)
{
    public bool IsSecret => Secret is not null;

    public object? Open(object? stored) => Secret is null || stored is null ? stored : Secret.ConvertFromProvider(stored);
}

internal sealed class Row(object?[] values)
{
    /// <summary>As the demo told them, secrets opened.</summary>
    public object?[] Values => values;
    public Cell[] Cells { get; set; } = [];

    /// <summary>The case it belongs to, -1 when none.</summary>
    public int Case { get; set; } = -1;

    /// <summary>The note it is a part of, -1 when none.</summary>
    public int Note { get; set; } = -1;
}

/// <summary>Rows of one table on their way into the database.</summary>
internal sealed record Batch(Table Table, IReadOnlyList<object?[]> Rows);
