using Alongside.Cases;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.FollowUps;

public sealed class AddModel(AlongsideDb db, Me me, CaseDoor door, AgencyClock clock, Acting acting, AddFollowUp add) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? CaseId { get; set; }

    /// <summary>The day that the calendar was clicked on.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public FollowUpForm Form { get; set; } = new();

    /// <summary>The case as it was typed, when the page was opened from no case.</summary>
    [BindProperty]
    public string? CaseText { get; set; }

    public CaseHeader? Header { get; private set; }
    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];

    public override async Task Load()
    {
        if (CaseId is { } caseId) Header = await door.Enter(caseId, "Follow-ups");
        Colleagues = await db.ColleaguesFor(CaseId, me.Id);
    }

    public async Task OnGet()
    {
        Form.Due = Day ?? clock.Today.AddDays(1);
        await Load();
    }

    public async Task<IActionResult> OnGetCases(string? q) => Partial("/Shared/_Options.cshtml", await Find(q));

    public async Task<IActionResult> OnPost()
    {
        Form.CaseId = CaseId ?? Form.CaseId;
        if (Form.CaseId is null && !string.IsNullOrWhiteSpace(CaseText)) Form.CaseId = await TheOnlyCase(CaseText);
        await add.Run(Form);
        return Done($"Added: {Form.Title!.Trim()}, due {FollowUpWords.DayInWords(Form.Due!.Value)}.", Form.CaseId is { } caseId && me.HasAny(Roles.Casework) ? $"/cases/{caseId}" : "/follow-ups");
    }

    private async Task<List<LookUpOption>> Find(string? typed)
    {
        var found = await db.FindCases(me, typed);
        await acting.LookedUp(found.Select(option => (Guid?)Guid.Parse(option.Value)));
        return found;
    }

    private async Task<Guid> TheOnlyCase(string typed) => await Find(typed) switch
    {
        [var one] => Guid.Parse(one.Value),
        [] => throw FieldFault.On<FollowUpForm>(form => form.CaseId, "No open case of yours has this client or number: check the name, or leave it empty."),
        var some => throw FieldFault.On<FollowUpForm>(form => form.CaseId,
            $"Several cases fit: write the number of one, {string.Join(" or ", some.Select(option => $"{option.Detail} ({option.Text})"))}."),
    };
}
