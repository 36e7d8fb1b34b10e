using Alongside.Records;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Assessments;

internal sealed class AssessmentFormTable : IEntityTypeConfiguration<AssessmentForm>
{
    public void Configure(EntityTypeBuilder<AssessmentForm> form)
    {
        form.HasKey(row => row.Id);
        form.HasIndex(row => new { row.Url, row.FormVersion }).IsUnique();
        form.HasIndex(row => new { row.State, row.Title });
        form.Ignore(row => row.VersionInWords);
        form.Property(row => row.Json).IsLongText();
        form.Property(row => row.LicenceNote).IsLongText();
        form.Property(row => row.Version).IsConcurrencyToken();
    }
}

internal sealed class AssessmentTable : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.IsRecord();
        assessment.HasIndex(row => new { row.CaseId, row.FormId, row.Occurred });
        assessment.Property(row => row.Answers).IsLongText();
        assessment.Property(row => row.Critical).IsLongText();
        assessment.Property(row => row.Text).IsLongText();
        assessment.Ignore(row => row.Heading);
        assessment.HasOne<AssessmentForm>().WithMany().HasForeignKey(row => row.FormId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class AssessmentsSets
{
    extension(AlongsideDb db)
    {
        public DbSet<AssessmentForm> AssessmentForms => db.Set<AssessmentForm>();
        public DbSet<Assessment> Assessments => db.Set<Assessment>();
    }
}
