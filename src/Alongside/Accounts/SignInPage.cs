using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Alongside.Accounts;

/// <summary>
/// A page on which a worker signs in: for a reader, who is led on, and for our own script that asks over another page, which is
/// answered in JSON. The script says so by a header, which no other site can send here.
/// </summary>
public abstract class SignInPage : RoomPage
{
    internal const string Header = "X-Alongside";
    internal const string OverThePage = "over-the-page";

    protected bool IsOverThePage => AsksOverThePage(Request);

    internal static bool AsksOverThePage(HttpRequest request) => request.Headers[Header] == OverThePage;

    /// <summary>What a reader would see beside the form is told to the script in one sentence after the other.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (!IsOverThePage || ModelState.IsValid) return;
        executed.Result = Refused(string.Join(' ', ModelState.Values.SelectMany(field => field.Errors).Select(fault => fault.ErrorMessage).Distinct()));
    }

    /// <param name="said">Why not.</param>
    /// <param name="again">Begin with the password once more.</param>
    protected static JsonResult Refused(string said, bool again = false) => new(new { said, again }) { StatusCode = StatusCodes.Status400BadRequest };
}
