using Alongside.Accounts;
using Alongside.Cases.CareTeam;
using Alongside.Cases.Caseload;
using Alongside.Cases.Clocks;
using Alongside.Cases.Flags;
using Alongside.Cases.Transfers;
using Alongside.People;
using Alongside.Setup;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Cases;

internal sealed class CaseTable : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> row)
    {
        row.ToTable("CaseFile");
        row.HasKey(item => item.Id);
        row.HasIndex(item => item.Number).IsUnique();
        row.HasIndex(item => new { item.State, item.Number });
        row.HasIndex(item => item.ClientId);
        row.HasIndex(item => item.ProgrammeId);
        row.Property(item => item.Concern).IsLongText();
        row.Property(item => item.ClosingReason).IsLongText();
        row.Property(item => item.OutcomeWords).IsLongText();
        row.Ignore(item => item.Primary);
        row.Property(item => item.Version).IsConcurrencyToken();
        row.HasOne<Person>().WithMany().HasForeignKey(item => item.ClientId).OnDelete(DeleteBehavior.Restrict);
        row.HasOne<Programme>().WithMany().HasForeignKey(item => item.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ParticipantTable : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.HasKey(item => item.Id);
        participant.HasIndex(item => new { item.PersonId, item.CaseId });
        participant.Ignore(item => item.IsCurrent);
        participant.HasOne<Case>().WithMany(item => item.Participants).HasForeignKey(item => item.CaseId);
        participant.HasOne<Person>().WithMany().HasForeignKey(item => item.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AssignmentTable : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.HasKey(item => item.Id);
        assignment.HasIndex(item => new { item.CaseId, item.Role }).IsUnique()
            .HasFilter("until IS NULL AND role = 'Primary'").HasDatabaseName("one_primary_per_case");
        assignment.HasIndex(item => new { item.CaseId, item.Until });
        assignment.HasIndex(item => new { item.WorkerId, item.CaseId });
        assignment.Ignore(item => item.IsCurrent);
        assignment.HasOne<Case>().WithMany(item => item.Assignments).HasForeignKey(item => item.CaseId);
        assignment.HasOne<Worker>().WithMany().HasForeignKey(item => item.WorkerId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class CasesSets
{
    extension(AlongsideDb db)
    {
        public DbSet<Case> Cases => db.Set<Case>();
        public DbSet<Participant> Participants => db.Set<Participant>();
        public DbSet<Assignment> Assignments => db.Set<Assignment>();
        public DbSet<CaseBar> CaseBars => db.Set<CaseBar>();
        public DbSet<Transfer> Transfers => db.Set<Transfer>();
        public DbSet<Clock> Clocks => db.Set<Clock>();
        public DbSet<RiskFlag> RiskFlags => db.Set<RiskFlag>();
        public DbSet<CaseloadRow> Caseload => db.Set<CaseloadRow>();
    }
}
