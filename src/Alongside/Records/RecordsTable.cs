using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Records;

internal sealed class ChronicleTable : IEntityTypeConfiguration<ChronicleEntry>
{
    public void Configure(EntityTypeBuilder<ChronicleEntry> entry)
    {
        entry.ToTable("Chronicle");
        entry.HasKey(row => row.Seq);
        entry.HasIndex(row => row.RecordId).IsUnique();
        entry.HasIndex(row => new { row.CaseId, row.Occurred, row.Seq });
        entry.HasIndex(row => new { row.AuthorId, row.Occurred });
        entry.HasIndex(row => new { row.Occurred, row.Seq });
        entry.HasIndex(row => new { row.AuthorId, row.Occurred, row.Seq }).HasFilter("is_draft").HasDatabaseName("drafts_of_author");
        entry.Property(row => row.Kind).HasMaxLength(60);
        entry.Property(row => row.Folded).IsLongText();
    }
}

internal sealed class RecordVersionTable : IEntityTypeConfiguration<RecordVersion>
{
    public void Configure(EntityTypeBuilder<RecordVersion> version)
    {
        version.HasKey(row => row.Id);
        version.HasIndex(row => new { row.RecordId, row.Version }).IsUnique();
        version.Property(row => row.Content).IsLongText();
        version.Property(row => row.Reason).IsLongText();
    }
}

internal sealed class MomentTable : IEntityTypeConfiguration<Moment>
{
    public void Configure(EntityTypeBuilder<Moment> moment)
    {
        moment.IsRecord();
        moment.Property(row => row.Text).IsLongText();
    }
}

/// <summary>What every kind of record has in common in its own table.</summary>
public static class RecordShape
{
    public static void IsRecord<T>(this EntityTypeBuilder<T> record) where T : Record
    {
        record.HasKey(row => row.Id);
        record.Property(row => row.Version).IsConcurrencyToken();
        record.Property(row => row.StateReason).IsLongText();
        record.HasIndex(row => row.CaseId);
    }
}

public static class RecordSets
{
    extension(AlongsideDb db)
    {
        public DbSet<ChronicleEntry> Chronicle => db.Set<ChronicleEntry>();
        public DbSet<RecordVersion> RecordVersions => db.Set<RecordVersion>();
        public DbSet<Moment> Moments => db.Set<Moment>();
    }
}
