using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Fhir.Questionnaires;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Assessments;

/// <summary>A complete assessment: what it found, how the score came about, its versions.</summary>
public sealed class ReadModel(AlongsideDb db, Me me, CaseDoor door, Filling filling, VoidAssessment voidAssessment) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version to show; without one, the present.</summary>
    [BindProperty(SupportsGet = true, Name = "version")]
    public int? Shown { get; set; }

    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public Assessment Assessment { get; private set; } = null!;
    public AssessmentForm AssessmentForm { get; private set; } = null!;
    public FilledForm Filled { get; private set; } = null!;
    public string Author { get; private set; } = "";
    public IReadOnlyList<RecordVersion> Versions { get; private set; } = [];
    public Score? Score { get; private set; }
    public IReadOnlyList<AnswerLine> Lines { get; private set; } = [];
    public AssessmentRow? Before { get; private set; }
    public ScoreBand? Band { get; private set; }

    public override async Task Load()
    {
        (Assessment, AssessmentForm, Filled) = await filling.Open(Id);
        Header = await door.Enter(Assessment.CaseId, "Assessments");
        Versions = await db.RecordVersions.AsNoTracking().Where(row => row.RecordId == Id).OrderByDescending(row => row.Version).ToListAsync();
        if (Versions.FirstOrDefault(row => row.Version == Shown) is { } earlier) Filled = filling.Open(AssessmentForm, earlier.Content);
        Score = Filled.Scores() is [.., var last] ? last : null;
        Band = Instruments.Read(Filled, AssessmentForm.Loinc, Score);
        Lines = AnswerLine.Of(Filled);
        Author = await db.Workers.Where(worker => worker.Id == Assessment.AuthorId).Select(worker => worker.Name).FirstOrDefaultAsync() ?? "";
        Before = await db.Assessments.VisibleTo(me).AsNoTracking()
            .Where(row => row.CaseId == Assessment.CaseId && row.FormId == Assessment.FormId && row.Occurred < Assessment.Occurred
                && row.Score != null && row.State != RecordState.Voided && row.State != RecordState.Draft)
            .OrderByDescending(row => row.Occurred)
            .Select(row => new AssessmentRow(row.Id, row.FormId, row.Title, row.Occurred, row.State, row.Score, row.Meaning, row.MeaningKind, row.Critical != null, row.Answered, row.Questions, null))
            .FirstOrDefaultAsync();
    }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Assessment.State == RecordState.Discarded ? NotFound()
            : Assessment.State == RecordState.Draft && Header.MayWrite ? LocalRedirect($"/assessments/{Id}/fill")
            : Page();
    }

    public async Task<IActionResult> OnPostVoid()
    {
        await voidAssessment.Run(Id, Form);
        return Done("The assessment is void; it stays readable.", $"/assessments/{Id}");
    }
}
