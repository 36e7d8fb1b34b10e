using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Shared.Database;

/// <summary>The last number given in a series such as "C-2026". A number once given is not given again, even if its act failed.</summary>
[Bookkeeping]
public sealed class NumberSeries
{
    public required string Name { get; init; }
    public required long Last { get; init; }
}

internal sealed class NumberSeriesTable : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> series)
    {
        series.HasKey(row => row.Name);
        series.Property(row => row.Name).HasMaxLength(40);
    }
}

public static class Numbers
{
    /// <summary>The next number of a series, from 1. Safe among many at once on both databases.</summary>
    public static async Task<long> NextNumber(this AlongsideDb db, string series)
    {
        var numbers = await db.Database.SqlQuery<long>(
            $"""
            INSERT INTO number_series(name, last) VALUES ({series}, 1)
            ON CONFLICT (name) DO UPDATE SET last = number_series.last + 1
            RETURNING last AS "Value"
            """).ToListAsync();
        return numbers[0];
    }
}
