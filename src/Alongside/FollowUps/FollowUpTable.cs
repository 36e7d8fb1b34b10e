using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.FollowUps;

internal sealed class FollowUpTable : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> followUp)
    {
        followUp.HasKey(row => row.Id);
        followUp.HasIndex(row => new { row.WorkerId, row.State, row.Due });
        followUp.HasIndex(row => new { row.WorkerId, row.State, row.Finished });
        followUp.HasIndex(row => new { row.CaseId, row.State });
        followUp.HasIndex(row => new { row.CreatedById, row.CaseId });
        followUp.HasIndex(row => row.SourceId);
        followUp.Property(row => row.Details).IsLongText();
        followUp.Property(row => row.Reason).IsLongText();
        followUp.Property(row => row.Version).IsConcurrencyToken();
        followUp.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
        followUp.HasOne<Worker>().WithMany().HasForeignKey(row => row.WorkerId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class FollowUpsSet
{
    extension(AlongsideDb db)
    {
        public DbSet<FollowUp> FollowUps => db.Set<FollowUp>();
    }

    /// <summary>The worker's own follow-ups, those of cases the worker sees, and those without a case that the worker gave to a colleague.</summary>
    public static IQueryable<FollowUp> VisibleTo(this IQueryable<FollowUp> followUps, Me me)
    {
        var cases = me.CaseIds();
        return followUps.Where(row => row.WorkerId == me.Id
            || (row.CaseId != null ? cases.Contains(row.CaseId.Value) : row.CreatedById == me.Id));
    }
}
