using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Cases.Caseload;

internal sealed class CaseloadTable : IEntityTypeConfiguration<CaseloadRow>
{
    public void Configure(EntityTypeBuilder<CaseloadRow> row)
    {
        row.ToTable("Caseload");
        row.HasKey(item => item.CaseId);
        row.HasIndex(item => item.Number).IsUnique();
        row.HasIndex(item => new { item.Folded, item.Number });
        row.HasIndex(item => new { item.Since, item.Number });
        row.HasIndex(item => new { item.LastContact, item.Number });
        row.HasIndex(item => new { item.NextDue, item.Number });
        row.HasIndex(item => new { item.PrimaryWorkerId, item.State });
        row.HasIndex(item => new { item.State, item.Number });
        row.HasOne<Case>().WithOne().HasForeignKey<CaseloadRow>(item => item.CaseId);
    }
}
