using Alongside.Ledger;
using Alongside.People.Drawings.Genograms;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.People.Drawings;

/// <summary>The family of a person as a genogram, and the same as a list.</summary>
public sealed class GenogramModel(FamilyAround around, Acting acting) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PersonFamily Around { get; private set; } = null!;
    public Genogram Drawing { get; private set; } = null!;
    public IReadOnlyList<ListedGeneration> List { get; private set; } = [];
    public bool ShowsHarm => Around.Family.Facts.Any(fact => fact is Tie { As: TieKind.Harm });

    public override async Task Load()
    {
        Around = await around.Of(Id);
        Drawing = Genogram.Of(Around.Family);
        List = FamilyList.Of(Around.Family, Drawing);
        await acting.Viewed("person", new Deed(Id, $"{Around.Person.DisplayName}, genogram") { People = [.. Around.Family.People.Select(person => person.Id)] });
    }

    public Task OnGet() => Load();
}
