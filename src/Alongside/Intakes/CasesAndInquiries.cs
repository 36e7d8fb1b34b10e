using Alongside.Cases;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

/// <summary>The cases people take part in and the inquiries about them, as far as the worker sees them.</summary>
internal sealed class CasesAndInquiries(AlongsideDb db, Me me, AgencyClock clock) : IPersonDealings
{
    public async Task<ILookup<Guid, Dealing>> With(IReadOnlyCollection<Guid> people)
    {
        var (cases, programmes) = (db.Cases.VisibleTo(me), db.Programmes);
        var theirCases = await db.CasePeople.Where(link => people.Contains(link.PersonId))
            .Join(cases, link => link.CaseId, row => row.Id, (link, row) => new { link.PersonId, row.Id, row.Number, row.State, row.Begun, row.ProgrammeId })
            .Join(programmes, row => row.ProgrammeId, programme => programme.Id, (row, programme) => new { Case = row, programme.Name })
            .ToListAsync();
        var inquiries = await Inquiries(people)
            .Select(row => new { row.PersonId, row.Id, row.Number, row.State, row.Taken }).ToListAsync();
        return theirCases
            .Select(row => (PersonId: row.Case.PersonId, Dealing: new Dealing("Case", $"{row.Case.Number}, {row.Name}", row.Case.State.InWords(), $"/cases/{row.Case.Id}", row.Case.Begun)))
            .Concat(inquiries.Select(row => (PersonId: row.PersonId!.Value,
                Dealing: new Dealing("Inquiry", row.Number, row.State.InWords().ToLowerInvariant(), $"/intake/{row.Id}", clock.DayOf(row.Taken)))))
            .ToLookup(row => row.PersonId, row => row.Dealing);
    }

    /// <summary>The newest inquiries about one person; of each of several people the last.</summary>
    private IQueryable<Inquiry> Inquiries(IReadOnlyCollection<Guid> people)
    {
        var seen = db.Inquiries.VisibleTo(me).Where(row => row.PersonId != null && row.State != InquiryState.Opened);
        var theirs = seen.Where(row => people.Contains(row.PersonId!.Value));
        return people.Count == 1
            ? theirs.OrderByDescending(row => row.Taken).ThenByDescending(row => row.Id).Take(Dealing.Most)
            : theirs.Where(row => !seen.Any(later => later.PersonId == row.PersonId && (later.Taken > row.Taken || (later.Taken == row.Taken && later.Id.CompareTo(row.Id) > 0))));
    }
}
