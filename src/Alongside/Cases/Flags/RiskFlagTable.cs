using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Cases.Flags;

internal sealed class RiskFlagTable : IEntityTypeConfiguration<RiskFlag>
{
    public void Configure(EntityTypeBuilder<RiskFlag> flag)
    {
        flag.HasKey(row => row.Id);
        flag.HasIndex(row => new { row.CaseId, row.Resolved });
        flag.Property(row => row.Words).IsLongText();
        flag.Property(row => row.ResolvedReason).IsLongText();
        flag.Property(row => row.Version).IsConcurrencyToken();
        flag.Ignore(row => row.IsActive);
        flag.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
    }
}
