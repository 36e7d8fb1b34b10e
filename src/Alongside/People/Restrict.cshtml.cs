using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People;

public sealed class RestrictModel(AlongsideDb db, Me me, Acting acting, RestrictPerson restrictPerson) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RestrictForm Form { get; set; } = new();

    public Person Person { get; private set; } = null!;

    public override async Task Load()
    {
        Person = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        await acting.Viewed("person", new Deed(Id, Person.DisplayName) { People = [Id] });
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await restrictPerson.Run(Id, Form);
        return Done(Form.IsRestricted ? "The person is restricted from now on." : "The mark is lifted.", "/people");
    }
}
