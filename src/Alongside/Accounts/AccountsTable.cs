using Alongside.Accounts.SecondStep;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Accounts;

internal sealed class WorkerTable : IEntityTypeConfiguration<Worker>
{
    public void Configure(EntityTypeBuilder<Worker> worker)
    {
        worker.HasKey(row => row.Id);
        worker.Property(row => row.Roles).HasConversion<int>();
        worker.HasIndex(row => row.NormalizedUserName).IsUnique();
        worker.HasIndex(row => row.NormalizedEmail);
        worker.HasIndex(row => new { row.Name, row.Id });
        worker.Ignore(row => row.Labels);
        worker.Ignore(row => row.PhoneNumber).Ignore(row => row.PhoneNumberConfirmed).Ignore(row => row.EmailConfirmed);
        worker.Ignore(row => row.ConcurrencyStamp).Ignore(row => row.LockoutEnd).Ignore(row => row.LockoutEnabled).Ignore(row => row.AccessFailedCount);
        worker.Property(row => row.Version).IsConcurrencyToken();
        // One code cannot let two in.
        worker.Property(row => row.LastCodeStep).IsConcurrencyToken();
        worker.HasOne(row => row.Team).WithMany().HasForeignKey(row => row.TeamId);
        worker.HasMany(row => row.Programmes).WithOne().HasForeignKey(row => row.WorkerId);
        worker.HasMany(row => row.RecoveryCodes).WithOne().HasForeignKey(row => row.WorkerId);
    }
}

internal sealed class WorkerProgrammeTable : IEntityTypeConfiguration<WorkerProgramme>
{
    public void Configure(EntityTypeBuilder<WorkerProgramme> row) => row.HasKey(link => new { link.WorkerId, link.ProgrammeId });
}

internal sealed class TeamTable : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> team)
    {
        team.HasKey(row => row.Id);
        team.HasIndex(row => row.Name).IsUnique();
        team.Property(row => row.Version).IsConcurrencyToken();
    }
}

internal sealed class RecoveryCodeTable : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> code) => code.HasKey(row => new { row.WorkerId, row.Hash });
}

internal sealed class WelcomeLinkTable : IEntityTypeConfiguration<WelcomeLink>
{
    public void Configure(EntityTypeBuilder<WelcomeLink> link)
    {
        link.HasKey(row => row.Id);
        link.HasIndex(row => row.TokenHash).IsUnique();
        link.HasIndex(row => row.WorkerId);
        link.Property(row => row.Ended).IsConcurrencyToken();
        link.HasOne<Worker>().WithMany().HasForeignKey(row => row.WorkerId);
    }
}

public static class AccountsSets
{
    extension(AlongsideDb db)
    {
        public DbSet<Worker> Workers => db.Set<Worker>();
        public DbSet<Team> Teams => db.Set<Team>();
        internal DbSet<WelcomeLink> WelcomeLinks => db.Set<WelcomeLink>();
        internal DbSet<RecoveryCode> RecoveryCodes => db.Set<RecoveryCode>();
    }

    /// <summary>Signed in or not: from here on this scope acts as the worker.</summary>
    public static void Become(this Me me, Worker worker) => me.Become(worker.Id, worker.Name, worker.Roles, worker.Labels);
}
