using Alongside.People;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Cases;

/// <summary>The client of the case: facts, how to reach them safely, household, relationships.</summary>
public sealed class PersonModel(CaseDoor door, PersonFile file) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public PersonOverview Overview { get; private set; } = null!;

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Person & household");
        Overview = await file.Open(Header.Client.Id);
    }

    public Task OnGet() => Load();
}
