using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Ledger;

internal sealed class LedgerTable : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> entry)
    {
        entry.ToTable("Ledger");
        entry.HasKey(row => row.Seq);
        entry.HasIndex(row => row.Id).IsUnique();
        entry.HasIndex(row => new { row.CaseId, row.Seq });
        entry.HasIndex(row => new { row.CaseId, row.IsView, row.Seq });
        entry.HasIndex(row => new { row.CaseId, row.WorkerId }).HasFilter("is_view").HasDatabaseName("views_of_case");
        entry.HasIndex(row => new { row.Act, row.Seq });
        entry.HasIndex(row => row.At);
        entry.HasIndex(row => row.At, "IX_ledger_shown").HasFilter("shown IS NOT NULL");
        entry.HasIndex(row => new { row.WorkerId, row.Seq });
        entry.Property(row => row.Act).HasMaxLength(60);
        entry.Property(row => row.Changes).IsLongText();
        entry.Property(row => row.Reason).IsLongText();
        entry.Property(row => row.LeafHash).HasMaxLength(64).IsFixedLength();
        entry.HasMany(row => row.People).WithOne().HasForeignKey(person => person.Seq);
    }
}

internal sealed class LedgerPersonTable : IEntityTypeConfiguration<LedgerPerson>
{
    public void Configure(EntityTypeBuilder<LedgerPerson> person)
    {
        person.HasKey(row => new { row.PersonId, row.Seq });
    }
}

public static class LedgerSet
{
    extension(AlongsideDb db)
    {
        public DbSet<LedgerEntry> Ledger => db.Set<LedgerEntry>();
        public DbSet<LedgerPerson> LedgerPeople => db.Set<LedgerPerson>();
    }
}
