using Alongside.Ledger;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.People;

/// <summary>A person: facts, how to reach them safely, whom they live with and belong to.</summary>
public sealed class ShowModel(PersonFile file, Acting acting) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PersonOverview Overview { get; private set; } = null!;

    public override async Task Load()
    {
        Overview = await file.Open(Id);
        await acting.Viewed("person", new Deed(Id, Overview.Person.DisplayName) { People = [Id] });
    }

    public Task OnGet() => Load();
}
