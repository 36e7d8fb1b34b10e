using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Setup;

internal sealed class AgencyTable : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> agency)
    {
        agency.ToTable("Agency");
        agency.HasKey(row => row.Id);
        agency.Property(row => row.DraftDays).HasDefaultValue(30);
        agency.Property(row => row.Version).IsConcurrencyToken();
    }
}

internal sealed class ProgrammeTable : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.HasKey(row => row.Id);
        programme.HasIndex(row => row.Name).IsUnique();
        programme.Property(row => row.Description).IsLongText();
        programme.Property(row => row.Version).IsConcurrencyToken();
    }
}

public static class SetupSets
{
    extension(AlongsideDb db)
    {
        public DbSet<Agency> Agencies => db.Set<Agency>();
        public DbSet<Programme> Programmes => db.Set<Programme>();
    }
}
