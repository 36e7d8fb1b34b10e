using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.People.Households;

internal sealed class HouseholdTable : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> household)
    {
        household.HasKey(row => row.Id);
        household.Ignore(row => row.HeadId);
        household.Property(row => row.Version).IsConcurrencyToken();
        household.HasMany(row => row.Members).WithOne().HasForeignKey(member => member.HouseholdId);
        household.HasMany(row => row.Heads).WithOne().HasForeignKey(head => head.HouseholdId);
    }
}

internal sealed class HouseholdMemberTable : IEntityTypeConfiguration<HouseholdMember>
{
    public void Configure(EntityTypeBuilder<HouseholdMember> member)
    {
        member.HasKey(row => row.Id);
        member.Ignore(row => row.IsCurrent);
        member.HasIndex(row => new { row.PersonId, row.Until });
        member.HasIndex(row => new { row.HouseholdId, row.Until });
        member.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HouseholdHeadTable : IEntityTypeConfiguration<HouseholdHead>
{
    public void Configure(EntityTypeBuilder<HouseholdHead> head)
    {
        head.HasKey(row => row.Id);
        head.HasIndex(row => row.HouseholdId, "heads_of_household");
        head.HasIndex(row => row.HouseholdId).IsUnique().HasFilter("until IS NULL").HasDatabaseName("one_head_per_household");
        head.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class HouseholdSet
{
    extension(AlongsideDb db)
    {
        public DbSet<Household> Households => db.Set<Household>();
        public DbSet<HouseholdMember> HouseholdMembers => db.Set<HouseholdMember>();
    }

    /// <summary>The households in which somebody lives or lived whom the worker sees.</summary>
    public static IQueryable<Household> VisibleTo(this IQueryable<Household> households, Me me)
    {
        var people = me.Rows<Person>().VisibleTo(me).Select(person => person.Id);
        return households.Where(household => household.Members.Any(member => people.Contains(member.PersonId)));
    }

    internal static Task<Household> HouseholdToChange(this AlongsideDb db, Me me, Guid id) =>
        db.Households.VisibleTo(me).Include(row => row.Members).Include(row => row.Heads).FirstOrDefaultAsync(row => row.Id == id).OrMissing();

    internal static Deed About(this Household household, Person person) => new(household.Id, $"{person.DisplayName}, {household.Name}")
    {
        People = [.. household.Members.Where(member => member.IsCurrent).Select(member => member.PersonId), person.Id],
    };
}
