using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Accounts.SignedIn;

/// <summary>How long the agency lets a session last, for administrators.</summary>
public sealed class LimitsModel(AlongsideDb db, ChangeSessionLimits change) : RoomPage
{
    [BindProperty]
    public SessionLimitsForm Form { get; set; } = new();

    public override Task Load() => Task.CompletedTask;

    public async Task OnGet()
    {
        var limits = await db.Limits();
        Form = new SessionLimitsForm { IdleMinutes = limits.IdleMinutes, Hours = limits.Hours, Version = limits.Version };
    }

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Form);
        return Done("How long a session lasts is saved. It holds from everybody’s next click.", "/setup");
    }
}
