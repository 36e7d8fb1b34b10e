using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.People.Names;

internal sealed class NameTable : IEntityTypeConfiguration<PersonName>
{
    public void Configure(EntityTypeBuilder<PersonName> name)
    {
        name.HasKey(row => row.Id);
        name.HasIndex(row => new { row.PersonId, row.Removed });
        name.Property(row => row.Version).IsConcurrencyToken();
        name.Ignore(row => row.IsCurrent).Ignore(row => row.Whole);
        name.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class NameSet
{
    extension(AlongsideDb db)
    {
        public DbSet<PersonName> PersonNames => db.Set<PersonName>();
    }

    /// <summary>The other names of people the worker sees.</summary>
    public static IQueryable<PersonName> VisibleTo(this IQueryable<PersonName> names, Me me)
    {
        var people = me.Rows<Person>().VisibleTo(me);
        return names.Where(row => people.Any(person => person.Id == row.PersonId));
    }

    internal static Deed About(this PersonName name, Person person) =>
        new(person.Id, $"{name.Kind.InWords().ToLowerInvariant()} of {person.DisplayName}") { People = [person.Id] };
}
