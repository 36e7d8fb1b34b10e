using Alongside.Cases;
using Alongside.Fhir.Questionnaires;
using Alongside.Records;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Assessments;

/// <summary>A form being filled, or corrected with a reason once it is complete.</summary>
public sealed class FillModel(CaseDoor door, Filling filling, KeepAnswers keep, CompleteAssessment complete, AmendAssessment amend, DiscardAssessment discard) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public Assessment Assessment { get; private set; } = null!;
    public AssessmentForm Form { get; private set; } = null!;
    public FilledForm Filled { get; private set; } = null!;
    public int OpenedVersion { get; private set; }

    public bool IsCorrection => Assessment.State is RecordState.Final or RecordState.Amended;

    public override async Task Load()
    {
        (Assessment, Form, Filled) = await filling.Open(Id);
        OpenedVersion = Assessment.Version;
        if (HttpMethods.IsPost(Request.Method))
        {
            var posted = AnswersForm.From(Request.Form);
            Filled = filling.Fill(Form, Assessment.Answers, posted);
            OpenedVersion = posted.Version ?? OpenedVersion;
        }
        Header = await door.Enter(Assessment.CaseId, "Assessments");
    }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Assessment.State is RecordState.Discarded or RecordState.Voided ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await complete.Run(Id, AnswersForm.From(Request.Form));
        return Done("The assessment is complete.", $"/assessments/{Id}");
    }

    public async Task<IActionResult> OnPostKeep()
    {
        await keep.Run(Id, AnswersForm.From(Request.Form));
        return Done("Your answers are kept. Go on whenever you like.", $"/assessments/{Id}/fill");
    }

    public async Task<IActionResult> OnPostAmend()
    {
        await amend.Run(Id, AnswersForm.From(Request.Form), Reason);
        return Done("Corrected. The answers before are kept beside it.", $"/assessments/{Id}");
    }

    public async Task<IActionResult> OnPostDiscard()
    {
        var (assessment, _, _) = await filling.Open(Id);
        var caseId = assessment.CaseId;
        await discard.Run(Id);
        return Done("The draft was thrown away.", $"/cases/{caseId}/assessments");
    }
}
