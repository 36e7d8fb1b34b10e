using Alongside.Accounts.SignedIn;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SignInModel(AlongsideDb db, Me me, SignInWorker signIn, Sessions sessions, IAntiforgery antiforgery) : SignInPage
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public string? Agency { get; private set; }

    /// <summary>Why the session before is over.</summary>
    public string? Why => SessionCheck.WhyOver(HttpContext);

    public override async Task Load() => Agency = await db.Agencies.Select(row => row.Name).SingleOrDefaultAsync();

    public async Task<IActionResult> OnGet()
    {
        if (IsOverThePage) return new JsonResult(new { token = antiforgery.GetAndStoreTokens(HttpContext).RequestToken, worker = me.IsKnown ? me.Id : (Guid?)null, why = Why });
        await Load();
        return User.Identity?.IsAuthenticated == true ? LocalRedirect(WayBack.To(Url, Return)) : Page();
    }

    public async Task<IActionResult> OnPost()
    {
        var result = await signIn.Run(Form);
        if (result.NeedsCode)
        {
            await sessions.AwaitCode(result.WorkerId);
            return IsOverThePage ? new JsonResult(new { code = true }) : RedirectToPage("/Accounts/SignInCode", new { Return });
        }

        await sessions.Begin(result.WorkerId);
        return IsOverThePage ? new JsonResult(new { worker = result.WorkerId }) : LocalRedirect(WayBack.To(Url, Return));
    }
}

internal static class WayBack
{
    /// <summary>The page that was asked for, if it is one of ours.</summary>
    public static string To(IUrlHelper url, string? wanted) => url.IsLocalUrl(wanted) ? wanted! : "/";
}
