using Alongside.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Accounts.Passkeys;

/// <summary>Where the sign-in page's passkey button leads: it asks for a challenge, and sends the device's answer.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class UseModel(SignInWithPasskey signIn, PasskeyCeremony ceremony, Sessions sessions) : SignInPage
{
    [BindProperty]
    public CredentialForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public override Task Load() => Task.CompletedTask;

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(WayBack.To(Url, Return)) : Page();

    public async Task<IActionResult> OnPostOptions() => Content(await ceremony.BeginSignIn(), "application/json");

    public async Task<IActionResult> OnPost()
    {
        var worker = await signIn.Run(Form);
        await sessions.Begin(worker);
        return IsOverThePage ? new JsonResult(new { worker }) : LocalRedirect(WayBack.To(Url, Return));
    }
}
