using Alongside.Shared.Rooms;
using Alongside.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Accounts;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SignInModel(SignInWorker signIn) : RoomPage
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public override Task Load() => Task.CompletedTask;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        var result = await signIn.Run(Form);
        return result == SignInResult.NeedsCode
            ? RedirectToPage("/Accounts/SignInCode", new { Return })
            : LocalRedirect(Url.IsLocalUrl(Return) ? Return! : "/");
    }
}
