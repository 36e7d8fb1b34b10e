using Alongside.Ledger;
using Alongside.People.Drawings.Ecomaps;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.People.Drawings;

/// <summary>Whom a person lives with and what surrounds them, as an ecomap, and the same as a list.</summary>
public sealed class EcomapModel(HouseholdAround around, Acting acting) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PersonSurroundings Around { get; private set; } = null!;
    public Ecomap Drawing { get; private set; } = null!;
    public bool ShowsHarm => Around.Given.Bonds.Any(bond => bond.Strength == Strength.Stressful);

    public override async Task Load()
    {
        Around = await around.Of(Id);
        Drawing = Ecomap.Of(Around.Given);
        await acting.Viewed("person", new Deed(Id, $"{Around.Person.DisplayName}, ecomap") { People = [.. Around.People] });
    }

    public Task OnGet() => Load();
}
