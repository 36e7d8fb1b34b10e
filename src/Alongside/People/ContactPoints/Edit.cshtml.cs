using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.ContactPoints;

/// <summary>A way to reach a person, new or changed, with what makes it safe.</summary>
public sealed class EditModel(
    AlongsideDb db, Me me, Acting acting, AddContactPoint addContactPoint, ChangeContactPoint changeContactPoint, EndContactPoint endContactPoint) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "point")]
    public Guid? PointId { get; set; }

    [BindProperty]
    public ContactForm Form { get; set; } = new();

    [BindProperty]
    public EndContactForm Ending { get; set; } = new();

    public Person Person { get; private set; } = null!;
    public ContactPoint? Point { get; private set; }

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<ContactKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()));

    public IEnumerable<SelectListItem> MessageRules =>
        [new("Not asked yet", nameof(MessageRule.NotAsked)), new("Yes", nameof(MessageRule.Yes)), new("No", nameof(MessageRule.No))];

    public override async Task Load()
    {
        Person = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        if (PointId is { } point)
            Point = await db.ContactPoints.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == point && row.PersonId == Id).OrMissing();
        await acting.Viewed("person", new Deed(Id, Person.DisplayName) { People = [Id] });
    }

    public async Task OnGet()
    {
        await Load();
        if (Point is not null) Form = ContactForm.Of(Point);
    }

    public async Task<IActionResult> OnPost()
    {
        if (PointId is { } point) await changeContactPoint.Run(point, Form);
        else await addContactPoint.Run(Id, Form);
        return Done("Saved.", $"/people/{Id}");
    }

    public async Task<IActionResult> OnPostEnd()
    {
        await endContactPoint.Run(PointId.GetValueOrDefault(), Ending);
        return Done("It is out of use; the history keeps it.", $"/people/{Id}");
    }
}
