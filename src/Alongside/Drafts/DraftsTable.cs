using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Drafts;

internal sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.HasKey(row => new { row.WorkerId, row.Id });
        draft.HasIndex(row => new { row.WorkerId, row.Saved });
        draft.HasIndex(row => new { row.WorkerId, row.PageHash });
        draft.HasIndex(row => row.Saved);
        draft.Property(row => row.Version).IsConcurrencyToken();
        draft.Property(row => row.PageHash).HasMaxLength(64);
        draft.Ignore(row => row.Resume);
    }
}

public static class DraftsSet
{
    extension(AlongsideDb db)
    {
        public DbSet<Draft> Drafts => db.Set<Draft>();

        /// <summary>The worker's own drafts that still wait for them: not sent meanwhile, not too old.</summary>
        public IQueryable<Draft> DraftsOf(Me me, DateTime notBefore)
        {
            var (mine, done) = (me.Id, db.Set<DoneForm>());
            return db.Set<Draft>().AsNoTracking().Where(row =>
                row.WorkerId == mine && !row.IsHeld && row.Saved >= notBefore && !done.Any(form => form.WorkerId == mine && form.Id == row.Id));
        }
    }
}
