using Alongside.Ledger;
using Alongside.People.Matching;
using Alongside.Shared;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.People;

/// <summary>A new person; those who may be the same are shown while the name is typed.</summary>
public sealed class AddModel(AddPerson addPerson, LikelyDuplicates duplicates, AgencyClock clock, Acting acting) : RoomPage
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public DuplicatesPanel Panel { get; private set; } = new([], "Form", false);

    public override async Task Load()
    {
        Panel = new(await duplicates.Of(Form.Facts(clock.Today)), "Form", Form.IsSomebodyElse);
        await acting.LookedUp(Panel.People.Select(likely => (Guid?)likely.Person.Id));
    }

    public void OnGet()
    {
    }

    [WhileTyping]
    public async Task<IActionResult> OnPostDuplicates()
    {
        await Load();
        return Partial("/People/Matching/_Duplicates.cshtml", Panel);
    }

    public async Task<IActionResult> OnPost()
    {
        var id = await addPerson.Run(Form);
        return Done($"{Form.Facts(clock.Today).GivenName} was added.", $"/people/{id}");
    }
}
