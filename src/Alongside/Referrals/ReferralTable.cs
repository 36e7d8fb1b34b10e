using Alongside.Cases;
using Alongside.People;
using Alongside.Plans;
using Alongside.Records;
using Alongside.ServiceDirectory;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Referrals;

internal sealed class ReferralTable : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> referral)
    {
        referral.IsRecord();
        referral.Property(row => row.Turn).IsConcurrencyToken();
        referral.HasIndex(row => new { row.SortDay, row.Id });
        referral.HasIndex(row => new { row.AuthorId, row.Status, row.SortDay });
        referral.HasIndex(row => new { row.Raised, row.Status, row.ReplyDue });
        foreach (var text in new[] { nameof(Referral.Reason), nameof(Referral.Contact), nameof(Referral.Packet), nameof(Referral.StatusReason) })
            referral.Property<string?>(text).IsLongText();
        referral.HasMany(row => row.Moves).WithOne().HasForeignKey(move => move.ReferralId);
        referral.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
        referral.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Service>().WithMany().HasForeignKey(row => row.ServiceId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Goal>().WithMany().HasForeignKey(row => row.GoalId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReferralMoveTable : IEntityTypeConfiguration<ReferralMove>
{
    public void Configure(EntityTypeBuilder<ReferralMove> move)
    {
        move.HasKey(row => new { row.ReferralId, row.Number });
        move.Property(row => row.Reason).IsLongText();
    }
}

public static class ReferralsSets
{
    extension(AlongsideDb db)
    {
        public DbSet<Referral> Referrals => db.Set<Referral>();
        public DbSet<ReferralMove> ReferralMoves => db.Set<ReferralMove>();
    }
}
