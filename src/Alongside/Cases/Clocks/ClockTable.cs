using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Cases.Clocks;

internal sealed class ClockTable : IEntityTypeConfiguration<Clock>
{
    public void Configure(EntityTypeBuilder<Clock> clock)
    {
        clock.ToTable("CaseClock");
        clock.HasKey(row => row.Id);
        clock.HasIndex(row => new { row.CaseId, row.State });
        clock.HasIndex(row => new { row.State, row.Due });
        clock.Property(row => row.PauseReason).IsLongText();
        clock.Property(row => row.Version).IsConcurrencyToken();
        clock.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
    }
}
