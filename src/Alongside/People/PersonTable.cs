using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.People;

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.HasKey(row => row.Id);
        person.Property(row => row.Version).IsConcurrencyToken();
        person.HasIndex(row => new { row.FamilyName, row.GivenName, row.Id });
        person.HasIndex(row => row.AddedById);
        person.HasIndex(row => row.Id, "restricted_people").HasFilter("is_restricted");
        person.Property(row => row.CultureNote).IsLongText();
        person.Property(row => row.CommunicationNote).IsLongText();
        person.Ignore(row => row.Facts);
    }
}

public static class PeopleSets
{
    extension(AlongsideDb db)
    {
        public DbSet<Person> People => db.Set<Person>();
    }
}
