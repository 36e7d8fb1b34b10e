using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Accounts.Places;

internal sealed class PlacesTable : IEntityTypeConfiguration<SignInPlace>
{
    public void Configure(EntityTypeBuilder<SignInPlace> place)
    {
        place.ToTable("SignInPlace");
        place.HasKey(row => row.Id);
        place.Ignore(row => row.IsElsewhere);
        place.HasIndex(row => new { row.WorkerId, row.LastUsed });
        // Two tries at the same moment cannot count as one.
        place.Property(row => row.WrongTries).IsConcurrencyToken();
        place.HasOne<Worker>().WithMany().HasForeignKey(row => row.WorkerId);
    }
}

internal static class PlacesSet
{
    extension(AlongsideDb db)
    {
        public DbSet<SignInPlace> SignInPlaces => db.Set<SignInPlace>();
    }

    /// <summary>The places from which no try as the worker counts for now.</summary>
    public static IQueryable<SignInPlace> Resting(this IQueryable<SignInPlace> places, DateTime now) => places.Where(row => row.RestsUntil > now);
}
