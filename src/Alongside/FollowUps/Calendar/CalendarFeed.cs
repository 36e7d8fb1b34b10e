using Alongside.Accounts;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.FollowUps.Calendar;

/// <summary>The address at which a worker's own calendar program reads the follow-ups. Only the hash of its secret part is kept.</summary>
public sealed class CalendarFeed(Guid workerId, string tokenHash, DateTime since)
{
    public Guid WorkerId { get; private set; } = workerId;
    public string TokenHash { get; private set; } = tokenHash;
    public DateTime Since { get; private set; } = since;

    /// <summary>A new address; the old one is dead at once.</summary>
    public void Renew(string tokenHash, DateTime now) => (TokenHash, Since) = (tokenHash, now);
}

internal sealed class CalendarFeedTable : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.HasKey(row => row.WorkerId);
        feed.HasIndex(row => row.TokenHash).IsUnique();
        feed.Property(row => row.TokenHash).HasMaxLength(64);
        feed.HasOne<Worker>().WithMany().HasForeignKey(row => row.WorkerId);
    }
}

public static class CalendarFeedSet
{
    extension(AlongsideDb db)
    {
        public DbSet<CalendarFeed> CalendarFeeds => db.Set<CalendarFeed>();
    }
}
