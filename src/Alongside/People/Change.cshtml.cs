using Alongside.Ledger;
using Alongside.People.Matching;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People;

public sealed class ChangeModel(AlongsideDb db, Me me, Acting acting, AgencyClock clock, ChangePerson changePerson, LikelyDuplicates duplicates) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public Person Person { get; private set; } = null!;

    public override async Task Load()
    {
        Person = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        await acting.Viewed("person", new Deed(Id, Person.DisplayName) { People = [Id] });
    }

    public async Task OnGet()
    {
        await Load();
        Form = PersonForm.Of(Person);
    }

    [WhileTyping]
    public async Task<IActionResult> OnPostDuplicates()
    {
        var likely = await duplicates.Of(Form.Facts(clock.Today), except: Id);
        await acting.LookedUp(likely.Select(one => (Guid?)one.Person.Id));
        return Partial("/People/Matching/_Duplicates.cshtml", new DuplicatesPanel(likely, "Form", Form.IsSomebodyElse));
    }

    public async Task<IActionResult> OnPost()
    {
        await changePerson.Run(Id, Form);
        return Done("The change is saved.", $"/people/{Id}");
    }
}
