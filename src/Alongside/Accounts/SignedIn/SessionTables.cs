using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Accounts.SignedIn;

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("Session");
        session.HasKey(row => row.Id);
        session.HasIndex(row => new { row.WorkerId, row.LastSeen });
        session.Property(row => row.WrongTries).IsConcurrencyToken();
        session.HasOne<Worker>().WithMany().HasForeignKey(row => row.WorkerId);
    }
}

internal sealed class SessionLimitsTable : IEntityTypeConfiguration<SessionLimits>
{
    public void Configure(EntityTypeBuilder<SessionLimits> limits)
    {
        limits.ToTable("SessionLimits");
        limits.HasKey(row => row.Id);
        limits.Ignore(row => row.Idle).Ignore(row => row.Longest);
        limits.Property(row => row.Version).IsConcurrencyToken();
    }
}

public static class SessionSets
{
    extension(AlongsideDb db)
    {
        public DbSet<Session> Sessions => db.Set<Session>();
        internal DbSet<SessionLimits> SessionLimits => db.Set<SessionLimits>();
    }

    /// <summary>What the agency has chosen, or what counts until it does.</summary>
    internal static async Task<SessionLimits> Limits(this AlongsideDb db) => await db.SessionLimits.AsNoTracking().SingleOrDefaultAsync() ?? new SessionLimits();

    /// <summary>Ends one session, unless it is over already.</summary>
    internal static Task<int> End(this IQueryable<Session> sessions, Guid? id, SessionEnd why, DateTime now) =>
        sessions.Where(row => row.Id == id && row.Ended == null)
            .ExecuteUpdateAsync(row => row.SetProperty(session => session.Ended, now).SetProperty(session => session.Why, why));
}
