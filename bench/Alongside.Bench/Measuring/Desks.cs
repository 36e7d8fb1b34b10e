using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Cases.Caseload;
using Alongside.Demo;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Bench.Measuring;

/// <summary>A case of a worker, as far as the bench asks for it.</summary>
internal sealed record DeskCase(Guid Id, string Number, string Folded, Guid ClientId, string Client);

/// <summary>A worker at work: signed in, with what they would look for.</summary>
internal sealed record Desk(Guid WorkerId, string Name, Session Session, IReadOnlyList<DeskCase> Cases, DeskCase LastChanged, DeskCase Halfway, IReadOnlyList<(string Word, string Number)> RareWords);

internal static class Desks
{
    /// <summary>Signs in many caseworkers who have open cases; the first of them has the long case.</summary>
    public static async Task<IReadOnlyList<Desk>> Open(AlongsideDb db, string address, int count, Guid longCase)
    {
        var assignments = db.Assignments;
        var longest = await assignments.Where(row => row.CaseId == longCase && row.Role == AssignmentRole.Primary && row.Until == null).Select(row => row.WorkerId).SingleAsync();
        var workers = await db.Workers.AsNoTracking()
            .Where(row => row.State == WorkerState.Active && (row.Roles & Role.Caseworker) != 0 && assignments.Count(with => with.WorkerId == row.Id && with.Until == null) > 5)
            .OrderBy(row => row.Id == longest ? 0 : 1).ThenBy(row => row.Id).ToListAsync();
        var chosen = workers.Count <= count ? workers : [.. Enumerable.Range(0, count).Select(place => workers[place * workers.Count / count])];
        var desks = new List<Desk>();
        foreach (var (place, worker) in chosen.Index()) desks.Add(await Sit(db, worker, await Session.SignIn(address, worker.Email!, DemoAgency.Password, place)));
        return desks;
    }

    private static async Task<Desk> Sit(AlongsideDb db, Worker worker, Session session)
    {
        var access = db.CaseAccess.Where(row => row.WorkerId == worker.Id);
        var mine = access.Where(row => row.Source == AccessSource.Assignment).Select(row => row.CaseId);
        var all = access.Select(row => row.CaseId);
        var rows = db.Caseload.AsNoTracking();
        var cases = await Facts(rows.Where(row => mine.Contains(row.CaseId) && CaseMoves.Active.Contains(row.State)).OrderBy(row => row.Folded).ThenBy(row => row.Number).Take(30));
        var changed = await Facts(rows.Where(row => all.Contains(row.CaseId) && row.State == CaseState.Open).OrderByDescending(row => row.LastContact).ThenByDescending(row => row.Number).Take(1));
        var half = Math.Min(49, await rows.CountAsync(row => all.Contains(row.CaseId)) / 2);
        var halfway = await Facts(rows.Where(row => all.Contains(row.CaseId)).OrderBy(row => row.Folded).ThenBy(row => row.Number).Skip(half).Take(1));
        return new Desk(worker.Id, worker.Name, session, cases, changed[0], halfway[0], await RareWords(db, cases));
    }

    private static Task<List<DeskCase>> Facts(IQueryable<CaseloadRow> rows) =>
        rows.Select(row => new DeskCase(row.CaseId, row.Number, row.Folded, row.ClientId, row.Client)).ToListAsync();

    /// <summary>The last word of a record is one that the loader put there and that few others have.</summary>
    private static async Task<List<(string, string)>> RareWords(AlongsideDb db, List<DeskCase> cases)
    {
        var words = new List<(string, string)>();
        foreach (var file in cases.Take(8))
        {
            var folded = await db.Chronicle.Where(row => row.CaseId == file.Id && row.Kind == CaseloadRow.ContactKind && row.Label == Sensitivity.General && row.State == RecordState.Final).OrderByDescending(row => row.Occurred).ThenByDescending(row => row.Seq)
                .Select(row => row.Folded).FirstOrDefaultAsync();
            if (folded is not null) words.Add((folded[(folded.LastIndexOf(' ') + 1)..], file.Number));
        }
        return words;
    }
}
