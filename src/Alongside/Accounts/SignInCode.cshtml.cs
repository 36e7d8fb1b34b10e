using Alongside.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Accounts;

/// <summary>After the right password, where the second step is on.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SignInCodeModel(GiveCode give, Sessions sessions) : SignInPage
{
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public override Task Load() => Task.CompletedTask;

    public async Task<IActionResult> OnGet() => await sessions.AwaitsCode() is null ? StartAgain() : Page();

    public async Task<IActionResult> OnPost()
    {
        if (await sessions.AwaitsCode() is not { } workerId) return StartAgain();
        await give.Run(workerId, Form);
        await sessions.CodeGiven();
        await sessions.Begin(workerId);
        return IsOverThePage ? new JsonResult(new { worker = workerId }) : LocalRedirect(WayBack.To(Url, Return));
    }

    private IActionResult StartAgain() =>
        IsOverThePage ? Refused("More than five minutes have passed: write your password again.", again: true) : RedirectToPage("/Accounts/SignIn", new { Return });
}
