using Alongside.Accounts;
using Alongside.Accounts.SignedIn;
using Alongside.Shared;
using Alongside.Shared.Design;

namespace Alongside.Drafts;

/// <summary>
/// A form that a browser without script sends after its session has ended: it is held for the worker whose session it was, who
/// finds it as it was typed after signing in from there. Nobody else can reach it, and its act is not done.
/// </summary>
internal static class HoldForm
{
    public static void UseHeldForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (Sent(context) is not var (act, workerId))
        {
            await next();
            return;
        }
        var (request, services) = (context.Request, context.RequestServices);
        var here = request.PathBase + request.Path + request.QueryString;
        var form = await request.ReadFormAsync(context.RequestAborted);
        var me = services.GetRequiredService<Me>();
        me.BecomeSignedOut(workerId);
        try
        {
            var held = await services.GetRequiredService<KeepDraft>().Run(new DraftForm(act, 0, here, here, "A form sent after the session had ended", TypedFields.Of(form)), held: true);
            context.Response.Redirect("/sign-in" + QueryString.Create("return", ResumeDraft.Address(here, held.Act)));
        }
        catch (RefusedException)
        {
            await next();
        }
        finally
        {
            me.Become(Guid.Empty, "", Role.None, []);
        }
    });

    private static (Guid Act, Guid WorkerId)? Sent(HttpContext http)
    {
        var request = http.Request;
        if (!HttpMethods.IsPost(request.Method) || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true) return null;
        if (request.Headers.ContainsKey("X-Requested-With") || request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin")) return null;
        if (SessionCheck.WasOf(http) is not { } workerId || http.User.Identity?.IsAuthenticated == true) return null;
        return Guid.TryParse(request.Form[FormActTagHelper.Name], out var act) && act != Guid.Empty ? (act, workerId) : null;
    }
}
