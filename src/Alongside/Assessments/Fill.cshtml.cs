using Alongside.Cases;
using Alongside.Fhir.Questionnaires;
using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Assessments;

/// <summary>A form being filled, or corrected with a reason once it is complete.</summary>
public sealed class FillModel(CaseDoor door, Filling filling, AgencyClock clock, KeepAnswers keep, CompleteAssessment complete, AmendAssessment amend, DiscardAssessment discard) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public Assessment Assessment { get; private set; } = null!;
    public AssessmentForm AssessmentForm { get; private set; } = null!;
    public FilledForm Filled { get; private set; } = null!;

    /// <summary>Answers that were saved elsewhere meanwhile and differ from those on this page.</summary>
    public IReadOnlyList<(string Question, string Answer)> Elsewhere { get; private set; } = [];

    public AnswerFields Fields => new(Filled, ModelState) { Ask = $"/assessments/{Id}/fill?handler=Ask" };
    public bool IsCorrection => Assessment.State is RecordState.Final or RecordState.Amended;
    public int Answered => FilledAnswers.Of(Filled, AssessmentForm.Loinc, "in-progress").Answered;
    public string? Critical => Instruments.Critical(Filled, AssessmentForm.Loinc) is [var first, ..] ? first : null;

    public override async Task Load()
    {
        await OpenTyped();
        Header = await door.Enter(Assessment.CaseId, "Assessments");
    }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Assessment.State is RecordState.Discarded ? NotFound()
            : Assessment.State is RecordState.Voided || !Header.MayWrite ? LocalRedirect($"/assessments/{Id}")
            : Page();
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

    /// <summary>Where the page sends the answers while they are given.</summary>
    [WhileTyping]
    public async Task<IActionResult> OnPostAutosave()
    {
        try
        {
            var kept = await keep.Run(Id, AnswersForm.From(Request.Form), leaveOutUnread: true);
            return new JsonResult(new { version = kept.Version, said = $"Saved {clock.ToLocal(clock.Now):t}{(kept.Unread is null ? "" : $", but not all of it: {kept.Unread}")}" });
        }
        catch (RefusedException refusal)
        {
            return new JsonResult(new { said = $"Not saved. {refusal.Message}" }) { StatusCode = StatusCodes.Status409Conflict };
        }
    }

    /// <summary>The questions as the answers now make them; nothing is kept.</summary>
    public async Task<IActionResult> OnPostAsk()
    {
        await OpenTyped();
        return Partial("/Assessments/_Items.cshtml", Fields);
    }

    public Task<IActionResult> OnPostAskMore(string place) => Repeat(place, group => _ = Filled.AddRepetition(group));

    public Task<IActionResult> OnPostAskLess(string place) => Repeat(place, group => Filled.RemoveRepetition(group));

    public async Task<IActionResult> OnPostAmend()
    {
        await amend.Run(Id, AnswersForm.From(Request.Form), Form);
        return Done("Corrected. The answers before are kept beside it.", $"/assessments/{Id}");
    }

    public async Task<IActionResult> OnPostDiscard() => Done("The draft was thrown away.", $"/cases/{await discard.Run(Id)}/assessments");

    private async Task<IActionResult> Repeat(string place, Action<FormItem> change)
    {
        await Load();
        if (Filled.Find(place) is { Repeats: true, Type: ItemType.Group } group) change(group);
        return Page();
    }

    /// <summary>The answers as they are stored, or with what was posted put over them.</summary>
    private async Task OpenTyped()
    {
        (Assessment, AssessmentForm, Filled) = await filling.Open(Id);
        if (!HttpMethods.IsPost(Request.Method)) return;
        var (posted, stored) = (AnswersForm.From(Request.Form), Filled);
        Filled = filling.Fill(AssessmentForm, Assessment.Answers, posted);
        if (AssessmentRules.WhyStale(Assessment, posted.Version) is not null) Elsewhere = [.. AnswerLine.Differences(stored, Filled)];
    }
}
