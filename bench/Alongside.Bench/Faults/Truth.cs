using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Notes;
using Alongside.Records;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Bench.Faults;

/// <summary>What the database holds of the acts, beside what was promised to those who did them.</summary>
internal sealed class Truth(Agency agency)
{
    private const string NoteKind = "Contact note";
    private const int AtOnce = 400;

    /// <summary>How many acts are done that nobody was told of, and all that is not as it should be.</summary>
    /// <param name="acts">Forms that were sent.</param>
    /// <param name="all">Whether each must be done by now, acknowledged or not.</param>
    public async Task<(int Done, List<string> Faults)> Of(IReadOnlyCollection<Act> acts, bool all)
    {
        var (done, faults) = (0, new List<string>());
        await using var db = agency.Open();
        foreach (var some in acts.Chunk(AtOnce))
        {
            var found = await Rows.Of(db, some);
            foreach (var act in some)
            {
                var times = found.Times(act);
                if (times > 0 && !act.IsAcknowledged) done++;
                if (times == 0 && (act.IsAcknowledged || all)) faults.Add($"lost: {Name(act)} {(act.IsAcknowledged ? "was acknowledged" : "was sent again")} and is not there");
                if (times > 1) faults.Add($"twice: {Name(act)} is there {times} times");
                faults.AddRange(found.Half(act, times).Select(what => $"half: {Name(act)} {what}"));
            }
        }
        faults.AddRange(await Orphans(db));
        if (agency.Options.Kind == DatabaseKind.Sqlite) faults.AddRange(await Integrity(db));
        return (done, faults);
    }

    private static string Name(Act act) => $"{act.Kind} {act.Title}";

    /// <summary>Over the whole database, whoever made the rows.</summary>
    private static async Task<List<string>> Orphans(AlongsideDb db)
    {
        var (ledger, followUps, notes, chronicle) = (db.Ledger, db.FollowUps, db.ContactNotes.IgnoreAutoIncludes(), db.Chronicle);
        (string What, int Count)[] counted =
        [
            ("follow-ups without ledger entry", await followUps.CountAsync(row => row.Title.StartsWith(Writer.Mark) && !ledger.Any(entry => entry.SubjectId == row.Id && entry.Act == "follow-up.added"))),
            ("ledger entries without their follow-up", await ledger.CountAsync(entry => entry.Act == "follow-up.added" && !followUps.Any(row => row.Id == entry.SubjectId))),
            ("signed notes without ledger entry", await notes.CountAsync(row => row.State == RecordState.Final && !ledger.Any(entry => entry.SubjectId == row.Id && entry.Act == "note.signed"))),
            ("ledger entries without their note", await ledger.CountAsync(entry => entry.Act == "note.signed" && !notes.Any(row => row.Id == entry.SubjectId))),
            ("notes without chronicle entry", await notes.CountAsync(row => !chronicle.Any(line => line.RecordId == row.Id))),
            ("chronicle entries without their note", await chronicle.CountAsync(line => line.Kind == NoteKind && !notes.Any(row => row.Id == line.RecordId))),
        ];
        return [.. counted.Where(one => one.Count > 0).Select(one => $"half: {one.Count} {one.What}")];
    }

    private static async Task<List<string>> Integrity(AlongsideDb db)
    {
        var integrity = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync();
        var keys = await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync();
        return [.. integrity.Where(line => line != "ok").Select(line => $"broken: {line}"), .. keys.Select(table => $"broken: foreign key of {table}")];
    }

    private sealed record Rows(ILookup<string, FollowUp> FollowUps, Dictionary<Guid, ContactNote> Notes, ILookup<Guid, ChronicleEntry> Chronicle, ILookup<Guid, string> Entries, HashSet<Guid> Forms)
    {
        public static async Task<Rows> Of(AlongsideDb db, Act[] acts)
        {
            var (titles, notes, forms) = (acts.Select(act => act.Title).ToList(), acts.Where(act => act.NoteId is not null).Select(act => act.NoteId!.Value).ToList(), acts.Select(act => act.FormId).ToList());
            var followUps = await db.FollowUps.AsNoTracking().Where(row => titles.Contains(row.Title)).ToListAsync();
            var subjects = followUps.Select(row => row.Id).Concat(notes).ToList();
            var entries = await db.Ledger.AsNoTracking().Where(entry => subjects.Contains(entry.SubjectId) && !entry.IsView).Select(entry => new { entry.SubjectId, entry.Act }).ToListAsync();
            return new Rows(
                followUps.ToLookup(row => row.Title),
                await db.ContactNotes.AsNoTracking().Where(row => notes.Contains(row.Id)).ToDictionaryAsync(row => row.Id),
                (await db.Chronicle.AsNoTracking().Where(line => notes.Contains(line.RecordId)).ToListAsync()).ToLookup(line => line.RecordId),
                entries.ToLookup(entry => entry.SubjectId, entry => entry.Act),
                [.. await db.Set<DoneForm>().Where(form => forms.Contains(form.Id)).Select(form => form.Id).ToListAsync()]);
        }

        /// <summary>How often the act was done.</summary>
        public int Times(Act act) => act.NoteId is { } id ? (Notes.ContainsKey(id) ? Math.Max(1, Entries[id].Count(name => name == "note.signed")) : 0) : FollowUps[act.Title].Count();

        /// <summary>What is missing of an act that is there, or there of one that is not.</summary>
        public IEnumerable<string> Half(Act act, int times)
        {
            if (Forms.Contains(act.FormId) != times > 0) yield return times > 0 ? "has no done form" : "has a done form and nothing else";
            var followUps = FollowUps[act.Title].ToList();
            if (act.NoteId is { } id)
            {
                if (followUps.Count != (times > 0 && act.Kind == ActKind.NoteWithFollowUp ? 1 : 0)) yield return $"has {followUps.Count} follow-ups";
                if (Chronicle[id].Count() != Math.Min(times, 1)) yield return $"has {Chronicle[id].Count()} chronicle entries";
                if (Chronicle[id].Any(line => line.State != RecordState.Final || line.CaseId != act.CaseId)) yield return "has another chronicle entry than it should";
                if (Notes.TryGetValue(id, out var note) && (note.State != RecordState.Final || note.Says().Text.GetValueOrDefault("narrative") != act.Text)) yield return $"is {note.State} or its text is not whole";
                if (!Entries[id].Order(StringComparer.Ordinal).SequenceEqual(times > 0 ? ["note.drafted", "note.signed"] : Array.Empty<string>())) yield return $"has the ledger entries {string.Join(", ", Entries[id])}";
            }
            foreach (var row in followUps)
            {
                if (Entries[row.Id].ToList() is not ["follow-up.added"]) yield return $"has the ledger entries {string.Join(", ", Entries[row.Id])} for its follow-up";
                if (row.CaseId != act.CaseId || row.SourceId != act.NoteId || (act.NoteId is null && row.Details != act.Text)) yield return "has a follow-up that is not whole";
            }
        }
    }
}
