using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Privacy;

/// <summary>Something that belongs to a case and is seen only with it.</summary>
public interface IOnCase
{
    Guid CaseId { get; }
}

/// <summary>The one place where it is decided which rows a worker sees: a join on <see cref="CaseAccess"/>, in SQL.</summary>
public static class Visible
{
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> rows, Me me) where T : class, IOnCase
    {
        var cases = me.CaseIds();
        return rows.Where(row => cases.Contains(row.CaseId));
    }

    /// <summary>The cases a worker sees, at least at the level, as a subquery.</summary>
    public static IQueryable<Guid> CaseIds(this Me me, AccessLevel atLeast = AccessLevel.Read)
    {
        var enough = Enum.GetValues<AccessLevel>().Where(level => level >= atLeast).ToArray();
        var access = me.Rows<CaseAccess>().Where(access => access.WorkerId == me.Id);
        if (atLeast != AccessLevel.Read) access = access.Where(row => enough.Contains(row.Level));
        return access.Select(row => row.CaseId);
    }

    /// <summary>Whether the worker may change things on the case.</summary>
    public static Task<bool> MayWrite(this Me me, Guid caseId) => me.CaseIds(AccessLevel.Write).AnyAsync(id => id == caseId);

    /// <exception cref="MissingException">The worker does not see the case.</exception>
    /// <exception cref="RefusedException">The worker may read the case but not change it.</exception>
    public static async Task MustWrite(this Me me, Guid caseId)
    {
        if (await me.MayWrite(caseId)) return;
        if (!await me.CaseIds().AnyAsync(id => id == caseId)) throw new MissingException();
        throw new RefusedException("You may read this case but not change it: ask its primary worker or a supervisor to add you.");
    }

    /// <summary>Whether the worker answers for the case: its supervisor, or the manager of its programme.</summary>
    public static Task<bool> MayManage(this Me me, Guid caseId) => me.CaseIds(AccessLevel.Manage).AnyAsync(id => id == caseId);

    /// <exception cref="MissingException">The worker does not see the case.</exception>
    /// <exception cref="RefusedException">The worker sees the case but does not manage it.</exception>
    public static async Task MustManage(this Me me, Guid caseId)
    {
        if (await me.MayManage(caseId)) return;
        if (!await me.CaseIds().AnyAsync(id => id == caseId)) throw new MissingException();
        throw new RefusedException("Only a supervisor or programme manager of this case does this.");
    }
}

internal sealed class CaseAccessTable : IEntityTypeConfiguration<CaseAccess>
{
    public void Configure(EntityTypeBuilder<CaseAccess> access)
    {
        access.HasKey(row => new { row.WorkerId, row.CaseId, row.Source });
        access.HasIndex(row => row.CaseId);
    }
}

internal sealed class CasePersonTable : IEntityTypeConfiguration<CasePerson>
{
    public void Configure(EntityTypeBuilder<CasePerson> link)
    {
        link.HasKey(row => new { row.PersonId, row.CaseId });
        link.HasIndex(row => row.CaseId);
    }
}

public static class CaseAccessSet
{
    extension(AlongsideDb db)
    {
        public DbSet<CasePerson> CasePeople => db.Set<CasePerson>();
        public DbSet<CaseAccess> CaseAccess => db.Set<CaseAccess>();
    }
}
