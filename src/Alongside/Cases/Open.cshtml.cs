using Alongside.Ledger;
using Alongside.People;
using Alongside.People.Matching;
using Alongside.Privacy;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>Opens a case directly, for a person already known, found by typing the name.</summary>
public sealed class OpenModel(AlongsideDb db, Me me, PersonSearch search, Acting acting, OpenCase openCase) : RoomPage
{
    /// <summary>The person whose page the link was on.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Client { get; set; }

    /// <summary>The client's name as it was typed.</summary>
    [BindProperty]
    public string? ClientText { get; set; }

    [BindProperty]
    public OpenCaseForm Form { get; set; } = new();

    public Person? Chosen { get; private set; }
    public IReadOnlyList<SelectListItem> Clients { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Programmes { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];

    public override async Task Load()
    {
        Chosen = Client is null ? null : await Visible().FirstOrDefaultAsync(person => person.Id == Client).OrMissing();
        Clients = await search.Choices(acting, ClientText, Form.ClientId);
        await acting.Showed("Open a case", [Chosen?.Id]);
        Programmes = await db.Programmes.Where(row => row.IsActive).OrderBy(row => row.Name).AsChoices(row => new(row.Name, row.Id));
        Workers = await db.WorkerChoices();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.ClientId = Client ?? Form.ClientId;
        if (Form.ClientId is null) throw FieldFault.On<OpenCaseForm>(form => form.ClientId, await search.WhyNotChosen(ClientText));
        await Visible().FirstOrDefaultAsync(person => person.Id == Form.ClientId).OrMissing();
        var id = await openCase.Run(Form);
        return await me.CaseIds().ContainsAsync(id) ? Done("The case is open.", $"/cases/{id}")
            : Done("The case is open and with its primary worker, whom you do not supervise: you do not see it yourself.", "/cases");
    }

    private IQueryable<Person> Visible() => db.People.VisibleTo(me).AsNoTracking();
}
