using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.People.ContactPoints;

internal sealed class ContactPointTable : IEntityTypeConfiguration<ContactPoint>
{
    public void Configure(EntityTypeBuilder<ContactPoint> point)
    {
        point.HasKey(row => row.Id);
        point.HasIndex(row => new { row.PersonId, row.Until });
        point.Property(row => row.Note).IsLongText();
        point.Property(row => row.Version).IsConcurrencyToken();
        point.Ignore(row => row.IsCurrent);
        point.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class ContactPointSet
{
    extension(AlongsideDb db)
    {
        public DbSet<ContactPoint> ContactPoints => db.Set<ContactPoint>();
    }

    /// <summary>The contact points of people the worker sees; a protected one only on a case of the person.</summary>
    public static IQueryable<ContactPoint> VisibleTo(this IQueryable<ContactPoint> points, Me me)
    {
        var people = me.Rows<Person>().VisibleTo(me);
        var cases = me.CaseIds();
        var onCase = me.Rows<CasePerson>().Where(link => cases.Contains(link.CaseId)).Select(link => link.PersonId);
        return points.Where(point => people.Any(person => person.Id == point.PersonId) && (!point.IsProtected || onCase.Contains(point.PersonId)));
    }

    internal static async Task<(ContactPoint Point, Person Person)> ContactToChange(this AlongsideDb db, Me me, Guid id)
    {
        var point = await db.ContactPoints.VisibleTo(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        return (point, await db.PersonToChange(me, point.PersonId));
    }

    internal static Deed About(this ContactPoint point, Person person) =>
        new(person.Id, $"{point.Kind.InWords().ToLowerInvariant()} of {person.DisplayName}{(point.Use is null ? "" : $" ({point.Use})")}") { People = [person.Id] };
}
