using Microsoft.AspNetCore.CookiePolicy;

namespace Alongside.Shared.Web;

internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>
    /// Strict headers on every answer, put there as it begins: what breaks on the way is answered anew, without what was set before.
    /// Pages with personal data are never kept by a cache; no cookie is read by scripts, sent to other sites, or sent in the open once it came over TLS.
    /// </summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(Put, context);
            return next();
        });
        app.UseCookiePolicy(new CookiePolicyOptions { MinimumSameSitePolicy = SameSiteMode.Lax, HttpOnly = HttpOnlyPolicy.Always, Secure = CookieSecurePolicy.SameAsRequest });
    }

    private static Task Put(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        if (!context.Request.Path.StartsWithSegments("/assets") || context.Response.StatusCode >= StatusCodes.Status400BadRequest) headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
