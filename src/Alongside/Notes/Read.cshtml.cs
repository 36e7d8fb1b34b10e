using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.Plans;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

/// <summary>A note and every version it had.</summary>
public sealed class ReadModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, VoidNote voidNote) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public VoidForm Form { get; set; } = new();

    public ContactNote Note { get; private set; } = null!;
    public NoteContent Says { get; private set; } = null!;
    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<EarlierNote> Earlier { get; private set; } = [];
    public NoteNames Names { get; private set; } = null!;
    public IReadOnlyList<string> AlsoDid { get; private set; } = [];
    public bool MayAmend { get; private set; }

    public string Author => Names.Of(Note.AuthorId);
    public int DaysLate => NoteRules.DaysLate(clock.DayOf(Note.Occurred), clock.DayOf(Note.Recorded));

    public override async Task Load()
    {
        Note = await db.ContactNotes.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Says = Note.Says();
        Header = await door.Enter(Note.CaseId, "Contact note");
        var versions = await db.RecordVersions.AsNoTracking().Where(row => row.RecordId == Id).OrderByDescending(row => row.Version).ToListAsync();
        var after = Says;
        var earlier = new List<EarlierNote>();
        foreach (var version in versions)
        {
            var before = NoteContent.FromJson(version.Content);
            earlier.Add(new EarlierNote(before, after, version.Reason, version.AuthorId, version.At));
            after = before;
        }
        Earlier = earlier;
        Names = await NoteNames.Read(db, Note.CaseId, [Note.AuthorId, .. versions.Select(version => version.AuthorId)], [Says, .. earlier.Select(row => row.Before)]);
        AlsoDid = await ReadAlsoDid();
        MayAmend = Header.MayWrite && NoteRules.WhyNotAmend(Note, me.Id, Header.MayManage) is null;
    }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Note.State == RecordState.Draft ? LocalRedirect($"/notes/write/{Id}") : Page();
    }

    public async Task<IActionResult> OnPostVoid()
    {
        await voidNote.Run(Id, Form);
        return Done("The note is voided. It stays readable with the reason.", $"/notes/{Id}");
    }

    private async Task<IReadOnlyList<string>> ReadAlsoDid()
    {
        var also = Note.AlsoDid();
        var (goals, stepIds, followUpIds) = (db.Goals, also.StepIds, also.FollowUpIds);
        var steps = await db.Steps.Where(step => step.CaseId == Note.CaseId && stepIds.Contains(step.Id)).Select(step => step.What).ToListAsync();
        var done = await db.FollowUps.Where(row => row.CaseId == Note.CaseId && followUpIds.Contains(row.Id)).Select(row => row.Title).ToListAsync();
        var made = await db.FollowUps.Where(row => row.SourceId == Id).Select(row => row.Title).ToListAsync();
        var moved = await db.Progress.Where(entry => entry.SourceId == Id && entry.StruckBecause == null)
            .Join(goals, entry => entry.GoalId, goal => goal.Id, (_, goal) => goal.Title).ToListAsync();
        return [.. steps.Select(text => $"Step done: {text}"), .. done.Select(text => $"Follow-up done: {text}"),
            .. moved.Select(text => $"Moved the goal: {text}"), .. made.Select(text => $"Made the follow-up: {text}")];
    }
}

/// <summary>What a note said before an amendment, and after it.</summary>
public sealed record EarlierNote(NoteContent Before, NoteContent After, string Reason, Guid ById, DateTime At);
