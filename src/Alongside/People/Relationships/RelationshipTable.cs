using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.People.Relationships;

internal sealed class RelationshipTable : IEntityTypeConfiguration<Relationship>
{
    public void Configure(EntityTypeBuilder<Relationship> relationship)
    {
        relationship.HasKey(row => row.Id);
        relationship.HasIndex(row => row.FromPersonId);
        relationship.HasIndex(row => row.ToPersonId);
        relationship.Property(row => row.Note).IsLongText();
        relationship.Property(row => row.Version).IsConcurrencyToken();
        relationship.HasOne<Person>().WithMany().HasForeignKey(row => row.FromPersonId).OnDelete(DeleteBehavior.Restrict);
        relationship.HasOne<Person>().WithMany().HasForeignKey(row => row.ToPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class RelationshipSet
{
    extension(AlongsideDb db)
    {
        public DbSet<Relationship> Relationships => db.Set<Relationship>();
    }

    /// <summary>Relationships of which the worker sees both people.</summary>
    public static IQueryable<Relationship> VisibleTo(this IQueryable<Relationship> relationships, Me me)
    {
        var people = me.Rows<Person>().VisibleTo(me).Select(person => person.Id);
        return relationships.Where(row => people.Contains(row.FromPersonId) && people.Contains(row.ToPersonId));
    }
}
