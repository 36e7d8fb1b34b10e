using Alongside.Accounts;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Cases.Transfers;

internal sealed class TransferTable : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> transfer)
    {
        transfer.HasKey(row => row.Id);
        transfer.HasIndex(row => new { row.CaseId, row.Offered });
        transfer.HasIndex(row => row.CaseId).IsUnique().HasFilter("state = 'Offered'").HasDatabaseName("one_offer_per_case");
        transfer.HasIndex(row => new { row.ToWorkerId, row.State });
        transfer.Property(row => row.Reason).IsLongText();
        transfer.Property(row => row.ReturnReason).IsLongText();
        transfer.Property(row => row.Version).IsConcurrencyToken();
        transfer.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
        transfer.HasOne<Worker>().WithMany().HasForeignKey(row => row.FromWorkerId).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<Worker>().WithMany().HasForeignKey(row => row.ToWorkerId).OnDelete(DeleteBehavior.Restrict);
    }
}
