using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Records;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Plans;

internal sealed class PlanVersionTable : IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<PlanVersion> plan)
    {
        plan.IsRecord();
        plan.HasIndex(row => new { row.CaseId, row.Number }).IsUnique();
        plan.HasIndex(row => new { row.PlanState, row.ReviewDue });
        plan.Property(row => row.PlanState).IsConcurrencyToken();
        plan.Property(row => row.Situation).IsLongText();
        plan.Property(row => row.Strengths).IsLongText();
        plan.Property(row => row.WhyNotSigned).IsLongText();
        plan.Property(row => row.AgreedGoals).IsLongText();
        plan.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
    }
}

internal sealed class PlanReviewTable : IEntityTypeConfiguration<PlanReview>
{
    public void Configure(EntityTypeBuilder<PlanReview> review)
    {
        review.HasKey(row => row.Id);
        review.HasIndex(row => row.PlanVersionId);
        review.HasIndex(row => new { row.CaseId, row.At });
        review.Property(row => row.Summary).IsLongText();
        review.Property(row => row.ClientView).IsLongText();
        review.HasOne<PlanVersion>().WithMany().HasForeignKey(row => row.PlanVersionId);
    }
}

internal sealed class GoalTable : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> goal)
    {
        goal.HasKey(row => row.Id);
        goal.HasIndex(row => new { row.CaseId, row.State });
        goal.Property(row => row.Version).IsConcurrencyToken();
        foreach (var text in new[]
        {
            nameof(Goal.StateReason), nameof(Goal.OwnWords), nameof(Goal.Statement), nameof(Goal.Strengths), nameof(Goal.Resources), nameof(Goal.Barriers),
            nameof(Goal.Relevance), nameof(Goal.MuchLess), nameof(Goal.Less), nameof(Goal.Expected), nameof(Goal.More), nameof(Goal.MuchMore),
        })
            goal.Property<string?>(text).IsLongText();
        goal.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
    }
}

internal sealed class StepTable : IEntityTypeConfiguration<Step>
{
    public void Configure(EntityTypeBuilder<Step> step)
    {
        step.HasKey(row => row.Id);
        step.HasIndex(row => row.GoalId);
        step.HasIndex(row => new { row.CaseId, row.State });
        step.HasIndex(row => new { row.WorkerId, row.State, row.Due });
        step.Property(row => row.Version).IsConcurrencyToken();
        step.Property(row => row.Reason).IsLongText();
        step.HasOne<Goal>().WithMany().HasForeignKey(row => row.GoalId);
        step.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<Worker>().WithMany().HasForeignKey(row => row.WorkerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProgressTable : IEntityTypeConfiguration<Progress>
{
    public void Configure(EntityTypeBuilder<Progress> progress)
    {
        progress.HasKey(row => row.Id);
        progress.HasIndex(row => new { row.GoalId, row.On });
        progress.HasIndex(row => row.SourceId);
        progress.Property(row => row.Version).IsConcurrencyToken();
        progress.Property(row => row.Words).IsLongText();
        progress.Property(row => row.StruckBecause).IsLongText();
        progress.HasOne<Goal>().WithMany().HasForeignKey(row => row.GoalId);
        progress.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class PlansSets
{
    extension(AlongsideDb db)
    {
        public DbSet<PlanVersion> PlanVersions => db.Set<PlanVersion>();
        public DbSet<PlanReview> PlanReviews => db.Set<PlanReview>();
        public DbSet<Goal> Goals => db.Set<Goal>();
        public DbSet<Step> Steps => db.Set<Step>();
        public DbSet<Progress> Progress => db.Set<Progress>();
    }
}
