using Alongside.Ledger;
using Alongside.People.Matching;
using Alongside.Shared;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.People.Households;

/// <summary>Who lives with a person: who came, who left, who is head.</summary>
public sealed class EditModel(
    PersonFile file, Acting acting, AgencyClock clock, PersonSearch search, JoinHousehold joinHousehold, LeaveHousehold leaveHousehold, ChangeHead changeHead) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public JoinHouseholdForm Form { get; set; } = new();

    [BindProperty]
    public LeaveHouseholdForm Leave { get; set; } = new();

    [BindProperty]
    public ChangeHeadForm Head { get; set; } = new();

    public override string FormName => _form;

    public PersonOverview Overview { get; private set; } = null!;

    /// <summary>Who may be meant by a name typed without choosing.</summary>
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];
    public DateOnly Today => clock.Today;

    private string _form = nameof(Form);

    public override async Task Load()
    {
        Overview = await file.Open(Id);
        Choices = await search.Choices(acting, Form.With, Form.WithPersonId, Id);
        await acting.Viewed("person", new Deed(Id, Overview.Person.DisplayName) { People = [Id] });
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostJoin()
    {
        await joinHousehold.Run(Id, Form);
        return Done("Saved.", $"/people/{Id}/household");
    }

    public async Task<IActionResult> OnPostLeave()
    {
        _form = nameof(Leave);
        await leaveHousehold.Run(Leave);
        return Done("They no longer live there; the history keeps that they did.", $"/people/{Id}/household");
    }

    public async Task<IActionResult> OnPostHead()
    {
        _form = nameof(Head);
        await changeHead.Run(Head);
        return Done("The household has another head.", $"/people/{Id}/household");
    }
}
