using Alongside.Cases;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Assessments;

/// <summary>One line of a case's assessments.</summary>
public sealed record AssessmentRow(Guid Id, Guid FormId, string Title, DateTime Occurred, RecordState State, decimal? Score, string? Meaning,
    TagKind MeaningKind, bool IsCritical, int Answered, int Questions, string? Loinc);

/// <summary>The assessments of a case: what was found, how it moved, what can be asked next.</summary>
public sealed class CaseAssessmentsModel(AlongsideDb db, Me me, CaseDoor door, BeginAssessment begin) : RoomPage
{
    public const int MostShown = 200;

    [BindProperty(SupportsGet = true)]
    public Guid CaseId { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<AssessmentForm> Forms { get; private set; } = [];
    public IReadOnlyList<AssessmentRow> Drafts { get; private set; } = [];
    public IReadOnlyList<AssessmentRow> Complete { get; private set; } = [];
    public IReadOnlyList<ScoreTrend> Trends { get; private set; } = [];

    public override async Task Load()
    {
        Header = await door.Enter(CaseId, "Assessments");
        var forms = db.AssessmentForms;
        var rows = await db.Assessments.VisibleTo(me).AsNoTracking().Where(row => row.CaseId == CaseId)
            .OrderByDescending(row => row.Occurred).Take(MostShown)
            .Select(row => new AssessmentRow(row.Id, row.FormId, row.Title, row.Occurred, row.State, row.Score, row.Meaning, row.MeaningKind,
                row.Critical != null, row.Answered, row.Questions, forms.Where(form => form.Id == row.FormId).Select(form => form.Loinc).First()))
            .ToListAsync();
        Drafts = [.. rows.Where(row => row.State == RecordState.Draft)];
        Complete = [.. rows.Where(row => row.State is RecordState.Final or RecordState.Amended or RecordState.Voided)];
        Trends = ScoreTrend.Of(Complete);
        Forms = await db.AssessmentForms.AsNoTracking()
            .Where(form => form.State == FormState.Active && me.Labels.Contains(form.Label)).OrderBy(form => form.Title).ToListAsync();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostBegin(Guid formId, Guid id)
    {
        var begun = await begin.Run(id == Guid.Empty ? Guid.CreateVersion7() : id, CaseId, formId);
        return LocalRedirect($"/assessments/{begun}/fill");
    }
}
