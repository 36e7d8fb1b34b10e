using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Identifiers;

/// <summary>The numbers of a person, masked; one is shown whole on asking, and that stands on the ledger.</summary>
public sealed class EditModel(AlongsideDb db, Me me, Acting acting, AddIdentifier addIdentifier, EndIdentifier endIdentifier) : RoomPage
{
    private const int Most = 50;
    private string _form = nameof(Form);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public IdentifierForm Form { get; set; } = new();

    [BindProperty]
    public EndIdentifierForm Ending { get; set; } = new();

    public override string FormName => _form;
    public Person Person { get; private set; } = null!;
    public IReadOnlyList<PersonIdentifier> Identifiers { get; private set; } = [];

    /// <summary>The one that was asked to be shown whole.</summary>
    public Guid? Shown { get; private set; }
    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<IdentifierKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()));

    public override async Task Load()
    {
        Person = await db.People.ChangeableBy(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Identifiers = await db.PersonIdentifiers.VisibleTo(me).AsNoTracking().Where(row => row.PersonId == Id && row.Until == null).OrderBy(row => row.Kind).ThenBy(row => row.Id).Take(Most).ToListAsync();
        await acting.Viewed("person", new Deed(Id, Person.DisplayName) { People = [Id] });
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostAdd()
    {
        await addIdentifier.Run(Id, Form);
        return Done("Saved. It is shown masked.", $"/people/{Id}/identifiers");
    }

    public async Task<IActionResult> OnPostEnd()
    {
        _form = nameof(Ending);
        await endIdentifier.Run(Id, Ending);
        return Done("It is out of use; the history keeps it.", $"/people/{Id}/identifiers");
    }

    public async Task<IActionResult> OnPostShow(Guid number)
    {
        await Load();
        var shown = Identifiers.FirstOrDefault(row => row.Id == number).OrMissing();
        await acting.Looked(LooksNames.Identifier, shown.About(Person));
        Shown = number;
        return Page();
    }
}
