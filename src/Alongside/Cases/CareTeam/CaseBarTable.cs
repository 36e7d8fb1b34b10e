using Alongside.Accounts;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Cases.CareTeam;

internal sealed class CaseBarTable : IEntityTypeConfiguration<CaseBar>
{
    public void Configure(EntityTypeBuilder<CaseBar> bar)
    {
        bar.HasKey(row => new { row.CaseId, row.WorkerId });
        bar.HasIndex(row => row.WorkerId);
        bar.Property(row => row.Reason).IsLongText();
        bar.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
        bar.HasOne<Worker>().WithMany().HasForeignKey(row => row.WorkerId).OnDelete(DeleteBehavior.Restrict);
    }
}
