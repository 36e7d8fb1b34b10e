using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Identity;
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
        worker.Ignore(row => row.Labels);
        worker.Ignore(row => row.PhoneNumber).Ignore(row => row.PhoneNumberConfirmed);
        worker.Ignore(row => row.ConcurrencyStamp);
        worker.Property(row => row.Version).IsConcurrencyToken();
        worker.HasOne(row => row.Team).WithMany().HasForeignKey(row => row.TeamId);
        worker.HasMany(row => row.Programmes).WithOne().HasForeignKey(row => row.WorkerId);
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

/// <summary>Authenticator key and recovery codes, as Identity keeps them.</summary>
internal sealed class WorkerTokenTable : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("WorkerToken");
        token.HasKey(row => new { row.UserId, row.LoginProvider, row.Name });
        token.Property(row => row.Value).IsLongText();
    }
}

public static class AccountsSets
{
    extension(AlongsideDb db)
    {
        public DbSet<Worker> Workers => db.Set<Worker>();
        public DbSet<Team> Teams => db.Set<Team>();
    }

    /// <summary>Signed in or not: from here on this scope acts as the worker.</summary>
    public static void Become(this Me me, Worker worker) => me.Become(worker.Id, worker.Name, worker.Roles, worker.Labels);
}
