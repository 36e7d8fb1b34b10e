using Alongside.People;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>Opens a case directly, for a person already known: find, choose, open.</summary>
public sealed class OpenModel(AlongsideDb db, Me me, OpenCase openCase) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Client { get; set; }

    [BindProperty]
    public OpenCaseForm Form { get; set; } = new();

    public Person? Chosen { get; private set; }
    public IReadOnlyList<Person> Found { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Programmes { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];

    public override async Task Load()
    {
        Chosen = Client is null ? null : await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(person => person.Id == Client).OrMissing();
        Found = string.IsNullOrWhiteSpace(Find) ? [] : await db.People.VisibleTo(me).AsNoTracking().Named(Find).Take(20).ToListAsync();
        Programmes = await db.Programmes.Where(row => row.IsActive).OrderBy(row => row.Name)
            .Select(row => new SelectListItem(row.Name, row.Id.ToString())).ToListAsync();
        Workers = await db.WorkerChoices();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.ClientId = Client;
        var id = await openCase.Run(Form);
        return Done("The case is open.", $"/cases/{id}");
    }
}
