using Alongside.Ledger;
using Alongside.People.Matching;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.People.Relationships;

/// <summary>What a person is to others.</summary>
public sealed class EditModel(PersonFile file, Acting acting, PersonSearch search, AddRelationship addRelationship, EndRelationship endRelationship) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RelationshipForm Form { get; set; } = new();

    [BindProperty]
    public EndRelationshipForm Ending { get; set; } = new();

    public PersonOverview Overview { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    /// <summary>Every relationship in both directions, in the words of the person.</summary>
    public IEnumerable<SelectListItem> Whats => Enum.GetValues<RelationshipKind>().SelectMany(kind => kind.IsMutual()
        ? [new SelectListItem(kind.InWords(), kind.ToString())]
        : new[] { new SelectListItem(kind.InWords(), kind.ToString()), new SelectListItem(kind.Turned(), $"{kind} turned") });

    public override async Task Load()
    {
        Overview = await file.Open(Id);
        Choices = await search.Choices(acting, Form.Other, Form.OtherId, Id);
        await acting.Viewed("person", new Deed(Id, Overview.Person.DisplayName) { People = [Id] });
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostAdd()
    {
        await addRelationship.Run(Id, Form);
        return Done("Saved.", $"/people/{Id}/relationships");
    }

    public async Task<IActionResult> OnPostEnd()
    {
        await endRelationship.Run(Id, Ending);
        return Done("It has ended; the history keeps it.", $"/people/{Id}/relationships");
    }
}
