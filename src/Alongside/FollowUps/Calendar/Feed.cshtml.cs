using System.Text;
using Alongside.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.FollowUps.Calendar;

/// <summary>What a calendar program fetches, by an address that nobody can guess.</summary>
[EnableRateLimiting(RateLimit)]
[IgnoreAntiforgeryToken]
public sealed class FeedModel(FeedEntries entries) : PageModel
{
    public const string RateLimit = "calendar-feed";

    public async Task<IActionResult> OnGet(string token)
    {
        try
        {
            return Content(await entries.Read(token), "text/calendar; charset=utf-8", Encoding.UTF8);
        }
        catch (MissingException)
        {
            return NotFound();
        }
    }
}
