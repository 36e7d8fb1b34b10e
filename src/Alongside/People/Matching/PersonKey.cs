using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.People.Matching;

/// <summary>Something by which a person may be found though it was typed a little differently: a piece of the name, its sound, a birth date.</summary>
[Bookkeeping]
public sealed class PersonKey
{
    public required string Key { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>How much sharing it says.</summary>
    public required int Weight { get; init; }
}

internal sealed class PersonKeyTable : IEntityTypeConfiguration<PersonKey>
{
    public void Configure(EntityTypeBuilder<PersonKey> key)
    {
        key.HasKey(row => new { row.Key, row.PersonId });
        key.HasIndex(row => row.PersonId);
        key.Property(row => row.Key).HasMaxLength(80);
        key.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
    }
}

public static class PersonKeySet
{
    extension(AlongsideDb db)
    {
        public DbSet<PersonKey> PersonKeys => db.Set<PersonKey>();
    }
}
