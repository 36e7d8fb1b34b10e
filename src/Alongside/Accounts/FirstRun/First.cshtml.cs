using Alongside.Setup;
using Alongside.Shared.Rooms;
using Alongside.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Accounts.FirstRun;

/// <summary>The first page of an empty Alongside.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class FirstModel(StartAgency start, Sessions sessions) : RoomPage
{
    [BindProperty]
    public StartForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> TimeZones { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Languages { get; private set; } = [];

    public override Task Load()
    {
        (TimeZones, Languages) = (AgencyChoices.TimeZones(), AgencyChoices.Languages(Form.Languages));
        return Task.CompletedTask;
    }

    public Task OnGet()
    {
        Form.Languages = ["en"];
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        await sessions.Begin(await start.Run(Form));
        return Done($"{Form.AgencyName} is set up, and you are signed in as its administrator.", "/setup/next");
    }
}
