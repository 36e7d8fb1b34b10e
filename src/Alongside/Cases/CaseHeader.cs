using Alongside.Accounts;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>Who this is, shown on every page of a case, and the tab that is open.</summary>
public sealed record CaseHeader(Guid CaseId, string Number, CaseState State, Person Client, string Programme, Guid? PrimaryWorkerId,
    string? PrimaryWorker, DateOnly? Opened, DateOnly? Closed, string Concern, bool IsUrgent, bool MayWrite, bool MayManage, string Tab, IReadOnlyList<HeaderTag> Tags);

/// <summary>A warning or a date in the identity header.</summary>
public sealed record HeaderTag(TagKind Kind, string Text, int Order, string? Link = null);

/// <summary>A room's part of the identity header: risk flags, safe contact, consent, the next clock.</summary>
public interface IHeaderTags
{
    Task<IEnumerable<HeaderTag>> For(Guid caseId, Guid clientId);
}

/// <summary>The one door to the pages of a case: it checks access, puts the view on the ledger and gives the header.</summary>
public sealed class CaseDoor(AlongsideDb db, Me me, Acting acting, IEnumerable<IHeaderTags> parts)
{
    /// <param name="tab">The tab that is open, as its text.</param>
    /// <param name="toPrint">The page is opened to be put on paper.</param>
    /// <exception cref="MissingException">There is no such case, or the worker does not see it.</exception>
    public async Task<CaseHeader> Enter(Guid caseId, string tab, bool toPrint = false)
    {
        var (assignments, write, manage) = (db.Assignments, me.CaseIds(AccessLevel.Write), me.CaseIds(AccessLevel.Manage));
        // Joined, not looked up row by row: a whole row picked inside a projection makes the databases number every row there is.
        var found = await (
            from row in db.Cases.VisibleTo(me).AsNoTracking()
            where row.Id == caseId
            join client in db.People on row.ClientId equals client.Id
            join programme in db.Programmes on row.ProgrammeId equals programme.Id
            join assignment in assignments.Where(with => with.CaseId == caseId && with.Role == AssignmentRole.Primary && with.Until == null) on row.Id equals assignment.CaseId into primaries
            from primary in primaries.DefaultIfEmpty()
            join worker in db.Workers on primary.WorkerId equals worker.Id into names
            from name in names.DefaultIfEmpty()
            select new
            {
                Case = row,
                Client = client,
                Programme = programme.Name,
                PrimaryId = (Guid?)primary.WorkerId,
                Primary = (string?)name.Name,
                MayWrite = write.Any(id => id == row.Id),
                MayManage = manage.Any(id => id == row.Id),
            })
            .FirstOrDefaultAsync().OrMissing();
        var tags = new List<HeaderTag>();
        foreach (var part in parts) tags.AddRange(await part.For(caseId, found.Client.Id));
        var deed = new Deed(caseId, $"Case {found.Case.Number}, {tab}") { CaseId = caseId, People = [found.Client.Id] };
        await (toPrint ? acting.OpenedToPrint("case", deed) : acting.Viewed("case", deed));
        return new CaseHeader(caseId, found.Case.Number, found.Case.State, found.Client, found.Programme, found.PrimaryId, found.Primary,
            found.Case.Opened, found.Case.Closed, found.Case.Concern, found.Case.IsUrgent, found.MayWrite, found.MayManage, tab, [.. tags.OrderBy(tag => tag.Order)]);
    }
}
