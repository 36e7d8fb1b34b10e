using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Setup.Programmes;

/// <summary>What the pages that add and change a programme share: the form.</summary>
public abstract class ProgrammePage : RoomPage
{
    [BindProperty]
    public ProgrammeForm Form { get; set; } = new();
}
