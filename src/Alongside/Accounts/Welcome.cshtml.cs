using Alongside.Shared.Rooms;
using Alongside.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Accounts;

/// <summary>Where the link of an administrator leads. Looking does not use it up; choosing a password does.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class WelcomeModel(WelcomeLinks links, AcceptInvitation accept, Sessions sessions) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    public Worker? Worker { get; private set; }

    public override async Task Load() => Worker = await links.WorkerOf(Token);

    public async Task OnGet()
    {
        await Load();
        if (Worker is null) Response.StatusCode = StatusCodes.Status410Gone;
    }

    public async Task<IActionResult> OnPost()
    {
        var result = await accept.Run(Token, Form);
        if (result.NeedsCode) return Done("Your password is chosen. Sign in with it; your code is asked for as before.", "/sign-in");
        await sessions.Begin(result.WorkerId);
        return Done("You are signed in. Next time, use your e-mail address and this password.", "/");
    }
}
