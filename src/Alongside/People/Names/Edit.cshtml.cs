using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Names;

/// <summary>The other names of a person: at birth, in documents, before.</summary>
public sealed class EditModel(AlongsideDb db, Me me, Acting acting, AddName addName, RemoveName removeName) : RoomPage
{
    private string _form = nameof(Form);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public NameForm Form { get; set; } = new();

    [BindProperty]
    public RemoveNameForm Removal { get; set; } = new();

    public override string FormName => _form;
    public Person Person { get; private set; } = null!;
    public bool MayChange { get; private set; }
    public IReadOnlyList<PersonName> Names { get; private set; } = [];
    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<NameKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()));

    public override async Task Load()
    {
        Person = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        MayChange = await db.People.ChangeableBy(me).AnyAsync(row => row.Id == Id);
        Names = await db.PersonNames.VisibleTo(me).AsNoTracking().Where(row => row.PersonId == Id && row.Removed == null).OrderBy(row => row.Kind).ThenBy(row => row.Id).Take(NameRules.MostNames).ToListAsync();
        await acting.Viewed("person", new Deed(Id, Person.DisplayName) { People = [Id] });
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostAdd()
    {
        await addName.Run(Id, Form);
        return Done("Saved: they are found by this name too.", $"/people/{Id}/names");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        _form = nameof(Removal);
        await removeName.Run(Id, Removal);
        return Done("They are not found by this name any more; the history keeps that it was there.", $"/people/{Id}/names");
    }
}
