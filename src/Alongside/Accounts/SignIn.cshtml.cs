using Alongside.Setup;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Alongside.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SignInModel(AlongsideDb db, SignInWorker signIn, Sessions sessions) : RoomPage
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public string? Agency { get; private set; }

    public override async Task Load() => Agency = await db.Agencies.Select(row => row.Name).SingleOrDefaultAsync();

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return User.Identity?.IsAuthenticated == true ? LocalRedirect(WayBack.To(Url, Return)) : Page();
    }

    public async Task<IActionResult> OnPost()
    {
        var result = await signIn.Run(Form);
        if (result.NeedsCode)
        {
            await sessions.AwaitCode(result.WorkerId);
            return RedirectToPage("/Accounts/SignInCode", new { Return });
        }

        await sessions.Begin(result.WorkerId);
        return LocalRedirect(WayBack.To(Url, Return));
    }
}

internal static class WayBack
{
    /// <summary>The page that was asked for, if it is one of ours.</summary>
    public static string To(IUrlHelper url, string? wanted) => url.IsLocalUrl(wanted) ? wanted! : "/";
}
