namespace Alongside.Shared.Web;

/// <summary>
/// A form that the page's script sends stays on its page until the answer is there: where a browser would be led on, the script is
/// told the address.
/// </summary>
internal static class SentByScript
{
    private const string Header = "X-Alongside";
    private const string Form = "form";

    public static void UseSentByScript(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next();
        var response = context.Response;
        if (context.Request.Headers[Header] != Form || response.HasStarted || response.StatusCode != StatusCodes.Status302Found) return;
        var location = response.Headers.Location.ToString();
        response.Headers.Location = default;
        response.StatusCode = StatusCodes.Status200OK;
        await response.WriteAsJsonAsync(new { location });
    });
}
