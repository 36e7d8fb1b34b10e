using Alongside.Cases;
using Alongside.Ledger;
using Alongside.People;
using Alongside.People.Matching;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Audits;

/// <summary>Turns a filter into entries, and entries into what this reader may have of them: administrators none of what is written on cases and people.</summary>
public sealed class LedgerQuestion(AlongsideDb db, Me me, AgencyClock clock, PersonSearch search)
{
    private const int MostPeople = 20;

    public bool SeesContent => me.HasAny(Role.Auditor);

    public async Task<IQueryable<LedgerEntry>> Ask(LedgerFilter filter)
    {
        var entries = await About(filter);
        if (filter.Worker is { } worker) entries = entries.Where(entry => entry.WorkerId == worker);
        if (!string.IsNullOrEmpty(filter.Act)) entries = entries.Where(entry => entry.Act == filter.Act);
        if (Start(filter.From) is { } from) entries = entries.Where(entry => entry.At >= from);
        if (filter.Until < DateOnly.MaxValue && Start(filter.Until?.AddDays(1)) is { } until) entries = entries.Where(entry => entry.At < until);
        return filter.Kind switch
        {
            LedgerKind.Changes => entries.Where(entry => !entry.IsView),
            LedgerKind.Looks => entries.Where(entry => entry.IsView),
            LedgerKind.Lists => entries.Where(entry => entry.Shown != null),
            LedgerKind.Refused => entries.Where(entry => entry.Act == LooksNames.Refused || entry.Act == LooksNames.PageRefused || entry.Act == LooksNames.ActRefused),
            _ => entries,
        };
    }

    public async Task<IReadOnlyList<LedgerEntry>> Readable(IReadOnlyList<LedgerEntry> page) => SeesContent
        ? await page.ReadableTo(me, seesEveryCase: true)
        : [.. page.Select(entry => entry.TellsOfClients() ? entry.Without() : entry)];

    private async Task<IQueryable<LedgerEntry>> About(LedgerFilter filter)
    {
        var entries = db.Ledger.AsQueryable();
        var since = Start(filter.From) ?? clock.StartOf(clock.Today.AddDays(-LedgerReading.DaysOfLists));
        if (!string.IsNullOrWhiteSpace(filter.Case))
        {
            var number = filter.Case.Trim().ToUpperInvariant();
            var found = await db.Cases.Where(row => row.Number == number).Select(row => (Guid?)row.Id).FirstOrDefaultAsync() ?? Guid.Empty;
            entries = filter.Kind == LedgerKind.Lists ? db.Showing([found], since) : entries.Where(entry => entry.CaseId == found);
        }
        if (SeesContent && !string.IsNullOrWhiteSpace(filter.Person))
        {
            var people = (await search.Among(db.People, filter.Person, MostPeople)).Select(hit => hit.Person.Id).ToList();
            if (filter.Kind == LedgerKind.Lists) return db.Showing([.. people, .. await CasesOf(people)], since);
            var links = db.LedgerPeople.Where(link => people.Contains(link.PersonId)).Select(link => link.Seq);
            entries = entries.Where(entry => links.Contains(entry.Seq));
        }
        return entries;
    }

    private Task<List<Guid>> CasesOf(List<Guid> people) => db.Cases.Where(row => people.Contains(row.ClientId)).Select(row => row.Id).ToListAsync();

    private DateTime? Start(DateOnly? day) => day is { Year: > 1 and < 9999 } known ? clock.StartOf(known) : null;
}
