using Alongside.Accounts;
using Alongside.Cases;
using Alongside.People;
using Alongside.Setup;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Intakes;

internal sealed class InquiryTable : IEntityTypeConfiguration<Inquiry>
{
    public void Configure(EntityTypeBuilder<Inquiry> inquiry)
    {
        inquiry.HasKey(row => row.Id);
        inquiry.HasIndex(row => row.Number).IsUnique();
        inquiry.HasIndex(row => new { row.State, row.Taken, row.Id });
        inquiry.HasIndex(row => row.PersonId);
        inquiry.HasIndex(row => new { row.TakenById, row.Taken });
        inquiry.Property(row => row.Concern).IsLongText();
        inquiry.Property(row => row.SafetyNote).IsLongText();
        inquiry.Property(row => row.DecisionNote).IsLongText();
        inquiry.Property(row => row.Version).IsConcurrencyToken();
        inquiry.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        inquiry.HasOne<Programme>().WithMany().HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        inquiry.HasOne<Worker>().WithMany().HasForeignKey(row => row.TakenById).OnDelete(DeleteBehavior.Restrict);
        inquiry.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class InquirySet
{
    extension(AlongsideDb db)
    {
        public DbSet<Inquiry> Inquiries => db.Set<Inquiry>();
    }
}
