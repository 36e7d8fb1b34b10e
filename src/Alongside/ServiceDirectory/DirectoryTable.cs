using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.ServiceDirectory;

internal sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> row)
    {
        row.HasIndex(item => new { item.Source, item.ExternalId }).IsUnique();
        row.HasIndex(item => item.Name);
        row.Property(item => item.Description).IsLongText();
    }
}

internal sealed class ServiceTable : IEntityTypeConfiguration<Service>
{
    public void Configure(EntityTypeBuilder<Service> row)
    {
        row.HasIndex(item => new { item.Source, item.ExternalId }).IsUnique();
        row.HasIndex(item => new { item.SortName, item.Id });
        row.HasIndex(item => new { item.Need, item.SortName, item.Id });
        row.HasOne<Organisation>().WithMany().HasForeignKey(item => item.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        row.Property(item => item.Description).IsLongText();
        row.Property(item => item.Interpretation).IsLongText();
        row.Property(item => item.ApplicationProcess).IsLongText();
        row.Property(item => item.Fees).IsLongText();
        row.Property(item => item.WaitTime).IsLongText();
        row.Property(item => item.Eligibility).IsLongText();
        row.Property(item => item.Alert).IsLongText();
        row.Property(item => item.Folded).IsLongText();
        row.Ignore(item => item.IsOffered);
    }
}

internal sealed class PlaceTable : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> row)
    {
        row.HasIndex(item => new { item.Source, item.ExternalId }).IsUnique();
        row.HasOne<Organisation>().WithMany().HasForeignKey(item => item.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        row.Property(item => item.Description).IsLongText();
        row.Property(item => item.Transportation).IsLongText();
    }
}

internal sealed class ServicePlaceTable : IEntityTypeConfiguration<ServicePlace>
{
    public void Configure(EntityTypeBuilder<ServicePlace> row)
    {
        row.HasKey(item => new { item.ServiceId, item.PlaceId });
        row.HasIndex(item => item.Source);
        row.HasOne<Service>().WithMany().HasForeignKey(item => item.ServiceId);
        row.HasOne<Place>().WithMany().HasForeignKey(item => item.PlaceId);
    }
}

internal abstract class AttachedTable<T> : IEntityTypeConfiguration<T> where T : Attached
{
    public virtual void Configure(EntityTypeBuilder<T> row)
    {
        row.HasKey(item => item.Id);
        row.HasIndex(item => item.Source);
        row.HasOne<Service>().WithMany().HasForeignKey(item => item.ServiceId);
        row.HasOne<Place>().WithMany().HasForeignKey(item => item.PlaceId);
        row.HasOne<Organisation>().WithMany().HasForeignKey(item => item.OrganisationId);
    }
}

internal sealed class PhoneTable : AttachedTable<Phone>
{
    public override void Configure(EntityTypeBuilder<Phone> row)
    {
        base.Configure(row);
        row.ToTable("DirectoryPhone");
        row.Property(item => item.Description).IsLongText();
    }
}

internal sealed class AddressTable : AttachedTable<Address>
{
    public override void Configure(EntityTypeBuilder<Address> row)
    {
        base.Configure(row);
        row.ToTable("DirectoryAddress");
        row.Ignore(item => item.InOneLine);
        row.Property(item => item.Street).IsLongText();
    }
}

internal sealed class OpeningTable : AttachedTable<Opening>
{
    public override void Configure(EntityTypeBuilder<Opening> row)
    {
        base.Configure(row);
        row.Property(item => item.Description).IsLongText();
    }
}

internal sealed class ServiceFacetTable : IEntityTypeConfiguration<ServiceFacet>
{
    public void Configure(EntityTypeBuilder<ServiceFacet> row)
    {
        row.HasKey(item => new { item.ServiceId, item.Kind, item.Value });
        row.HasIndex(item => new { item.Kind, item.Value, item.ServiceId });
        row.HasIndex(item => item.Source);
        row.HasOne<Service>().WithMany().HasForeignKey(item => item.ServiceId);
    }
}

internal sealed class DirectoryWordTable : IEntityTypeConfiguration<DirectoryWord>
{
    public void Configure(EntityTypeBuilder<DirectoryWord> row)
    {
        row.HasKey(item => item.Word);
        row.Property(item => item.Word).HasMaxLength(40);
    }
}

internal sealed class DirectoryImportTable : IEntityTypeConfiguration<DirectoryImport>
{
    public void Configure(EntityTypeBuilder<DirectoryImport> row)
    {
        row.HasIndex(item => new { item.Loaded, item.Uploaded });
        row.Property(item => item.FileNames).IsLongText();
        row.Property(item => item.Summary).IsLongText();
    }
}

internal sealed class StaleReportTable : IEntityTypeConfiguration<StaleReport>
{
    public void Configure(EntityTypeBuilder<StaleReport> row)
    {
        row.HasIndex(item => new { item.ServiceId, item.Settled });
        row.Property(item => item.What).IsLongText();
        row.HasOne<Service>().WithMany().HasForeignKey(item => item.ServiceId);
    }
}

public static class DirectorySets
{
    extension(AlongsideDb db)
    {
        public DbSet<Organisation> Organisations => db.Set<Organisation>();
        public DbSet<Service> Services => db.Set<Service>();
        public DbSet<Place> Places => db.Set<Place>();
        public DbSet<ServicePlace> ServicePlaces => db.Set<ServicePlace>();
        public DbSet<Phone> DirectoryPhones => db.Set<Phone>();
        public DbSet<Address> DirectoryAddresses => db.Set<Address>();
        public DbSet<Opening> Openings => db.Set<Opening>();
        public DbSet<ServiceFacet> ServiceFacets => db.Set<ServiceFacet>();
        public DbSet<DirectoryWord> DirectoryWords => db.Set<DirectoryWord>();
        public DbSet<DirectoryImport> DirectoryImports => db.Set<DirectoryImport>();
        public DbSet<StaleReport> StaleReports => db.Set<StaleReport>();
    }
}
