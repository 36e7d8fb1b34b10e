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
    /// <exception cref="MissingException">There is no such case, or the worker does not see it.</exception>
    public async Task<CaseHeader> Enter(Guid caseId, string tab)
    {
        var (people, programmes, assignments, workers) = (db.People, db.Programmes, db.Assignments, db.Workers);
        var found = await db.Cases.VisibleTo(me).AsNoTracking()
            .Where(row => row.Id == caseId)
            .Select(row => new
            {
                Case = row,
                Client = people.First(person => person.Id == row.ClientId),
                Programme = programmes.Where(programme => programme.Id == row.ProgrammeId).Select(programme => programme.Name).First(),
                Primary = assignments.Where(assignment => assignment.CaseId == row.Id && assignment.Role == AssignmentRole.Primary && assignment.Until == null)
                    .Join(workers, assignment => assignment.WorkerId, worker => worker.Id, (_, worker) => new { worker.Id, worker.Name }).FirstOrDefault(),
            })
            .FirstOrDefaultAsync().OrMissing();
        var tags = new List<HeaderTag>();
        foreach (var part in parts) tags.AddRange(await part.For(caseId, found.Client.Id));
        await acting.Viewed("case", new Deed(caseId, $"Case {found.Case.Number}, {tab}") { CaseId = caseId, People = [found.Client.Id] });
        return new CaseHeader(caseId, found.Case.Number, found.Case.State, found.Client, found.Programme, found.Primary?.Id, found.Primary?.Name,
            found.Case.Opened, found.Case.Closed, found.Case.Concern, found.Case.IsUrgent, await me.MayWrite(caseId), await me.MayManage(caseId), tab, [.. tags.OrderBy(tag => tag.Order)]);
    }
}
