using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.People.Identifiers;

internal sealed class IdentifierTable : IEntityTypeConfiguration<PersonIdentifier>
{
    public void Configure(EntityTypeBuilder<PersonIdentifier> identifier)
    {
        identifier.HasKey(row => row.Id);
        identifier.HasIndex(row => new { row.PersonId, row.Until });
        identifier.Property(row => row.Version).IsConcurrencyToken();
        identifier.Ignore(row => row.IsCurrent);
        identifier.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class IdentifierSet
{
    extension(AlongsideDb db)
    {
        public DbSet<PersonIdentifier> PersonIdentifiers => db.Set<PersonIdentifier>();
    }

    /// <summary>The numbers of people whose facts the worker may change: whoever may only read a person does not need them.</summary>
    public static IQueryable<PersonIdentifier> VisibleTo(this IQueryable<PersonIdentifier> identifiers, Me me)
    {
        var people = me.Rows<Person>().ChangeableBy(me);
        return identifiers.Where(row => people.Any(person => person.Id == row.PersonId));
    }

    internal static Deed About(this PersonIdentifier identifier, Person person) =>
        new(person.Id, $"{identifier.Kind.InWords()} of {person.DisplayName}") { People = [person.Id] };
}
