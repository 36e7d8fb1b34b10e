using Alongside.Cases;
using Alongside.People;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Consents;

internal sealed class ConsentTable : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.HasIndex(row => row.Number).IsUnique();
        consent.HasIndex(row => new { row.PersonId, row.Until });
        consent.HasIndex(row => row.CaseId);
        consent.Property(row => row.Purpose).IsLongText();
        consent.Property(row => row.RevokedBecause).IsLongText();
        consent.Property(row => row.Version).IsConcurrencyToken();
        consent.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
        consent.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DisclosureTable : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> disclosure)
    {
        disclosure.HasIndex(row => new { row.CaseId, row.At });
        disclosure.HasIndex(row => new { row.PersonId, row.At });
        disclosure.HasIndex(row => row.ConsentId);
        disclosure.Property(row => row.Purpose).IsLongText();
        disclosure.Property(row => row.Decision).IsLongText();
        disclosure.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
        disclosure.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class ConsentsSets
{
    extension(AlongsideDb db)
    {
        public DbSet<Consent> Consents => db.Set<Consent>();
        public DbSet<Disclosure> Disclosures => db.Set<Disclosure>();
    }
}
