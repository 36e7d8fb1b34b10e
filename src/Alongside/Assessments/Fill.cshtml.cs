using Alongside.Cases;
using Alongside.Fhir.Questionnaires;
using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Assessments;

/// <summary>A form being filled, or corrected with a reason once it is complete.</summary>
public sealed class FillModel(CaseDoor door, Filling filling, AgencyClock clock, KeepAnswers keep, CompleteAssessment complete, AmendAssessment amend, DiscardAssessment discard) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public FillForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public Assessment Assessment { get; private set; } = null!;
    public AssessmentForm AssessmentForm { get; private set; } = null!;
    public FilledForm Filled { get; private set; } = null!;

    public AnswerFields Fields => new(Filled, ModelState) { Ask = $"/assessments/{Id}/fill?handler=Ask", Both = BothVersions.Of(HttpContext) };
    public bool IsCorrection => Assessment.State is not (RecordState.Draft or RecordState.Discarded);
    public int Answered => FilledAnswers.Of(Filled, AssessmentForm.Loinc, "in-progress").Answered;
    public string? Critical => Instruments.Critical(Filled, AssessmentForm.Loinc) is [var first, ..] ? first : null;

    /// <summary>What was answered on the page, without what is taken over from a version stored meanwhile.</summary>
    private AnswersForm Typed { get => field ??= AnswersForm.From(Request.Form); set; }

    public override async Task Load()
    {
        await Open();
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
        await complete.Run(Id, Typed);
        return Done("The assessment is complete.", $"/assessments/{Id}");
    }

    public async Task<IActionResult> OnPostKeep()
    {
        await keep.Run(Id, Typed);
        return Done("Your answers are kept. Go on whenever you like.", $"/assessments/{Id}/fill");
    }

    /// <summary>Where the page sends the answers while they are given.</summary>
    [WhileTyping]
    public async Task<IActionResult> OnPostAutosave()
    {
        try
        {
            var kept = await keep.Run(Id, Typed, leaveOutUnread: true);
            var said = $"Saved {clock.ToLocal(clock.Now):t}{(kept.Unread is null ? "" : $", but not all of it: {kept.Unread}")}";
            return new JsonResult(new { version = kept.Version, opened = BothVersions.Write(AnswerParts.Of((await filling.Open(Id)).Filled)), said });
        }
        catch (StaleException)
        {
            return new JsonResult(new { said = "Not saved. This was saved from another window meanwhile: press Keep and go on to see both." }) { StatusCode = StatusCodes.Status409Conflict };
        }
        catch (RefusedException refusal)
        {
            return new JsonResult(new { said = $"Not saved. {refusal.Message}" }) { StatusCode = StatusCodes.Status409Conflict };
        }
    }

    /// <summary>The questions as the answers now make them; nothing is kept.</summary>
    public async Task<IActionResult> OnPostAsk()
    {
        BothVersions.GoOn(HttpContext);
        await Open();
        return Partial("/Assessments/_Items.cshtml", Fields);
    }

    public Task<IActionResult> OnPostAskMore(string place) => Repeat(place, group => _ = Filled.AddRepetition(group));

    public Task<IActionResult> OnPostAskLess(string place) => Repeat(place, group => Filled.RemoveRepetition(group));

    public async Task<IActionResult> OnPostAmend()
    {
        await amend.Run(Id, Typed, new ReasonForm { Reason = Form.Reason });
        return Done("Corrected. The answers before are kept beside it.", $"/assessments/{Id}");
    }

    public async Task<IActionResult> OnPostDiscard() => Done("The draft was thrown away.", $"/cases/{await discard.Run(Id)}/assessments");

    private async Task<IActionResult> Repeat(string place, Action<FormItem> change)
    {
        BothVersions.GoOn(HttpContext);
        await Load();
        if (Filled.Find(place) is { Repeats: true, Type: ItemType.Group } group) change(group);
        return Page();
    }

    internal override IEnumerable<FormPart> AnswersOf(object form)
    {
        if (((FillForm)form).Stored is { } stored) return AnswerParts.Of(stored);
        var onPage = Typed.Fields.Select(typed => AnswersForm.NameOf(typed.Key)).ToHashSet(StringComparer.Ordinal);
        return AnswerParts.Of(filling.Fill(AssessmentForm, Assessment.Answers, Typed), key => Typed = Typed.Without(key)).Where(part => onPage.Contains(part.Name));
    }

    /// <summary>The answers as they are stored, or with what was typed put over them.</summary>
    private async Task Open()
    {
        (Assessment, AssessmentForm, Filled) = await filling.Open(Id);
        if (Form.Version is null) (Form.Version, Form.Stored) = (Assessment.Version, Filled);
        else if (Form.Stored is null) Filled = filling.Fill(AssessmentForm, Assessment.Answers, Typed);
    }
}
