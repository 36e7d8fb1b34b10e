using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Accounts;

/// <summary>Only a pressed button signs out; a link or picture of another site cannot.</summary>
public sealed class SignOutModel(SignOutWorker signOut, Sessions sessions) : RoomPage
{
    public override Task Load() => Task.CompletedTask;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        if (sessions.Current is { } session) await signOut.Run(session);
        await sessions.End();
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return LocalRedirect("/sign-out");
    }
}
