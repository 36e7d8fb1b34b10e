using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Shared.Web;

/// <summary>How often one address may try what is open to everybody, and tell of prints.</summary>
internal static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Prints = "prints";

    /// <summary>Enough for an office behind one address at nine o'clock, too few for guessing.</summary>
    public const int TriesPerMinute = 60;
    public const int PrintsPerMinute = 120;

    public static void Set(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignIn, context => Posts(context, "try", TriesPerMinute));
        limits.AddPolicy(Prints, context => Posts(context, "print", PrintsPerMinute));
    }

    private static RateLimitPartition<string> Posts(HttpContext context, string what, int perMinute) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            $"{what} {context.Connection.RemoteIpAddress}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
        : RateLimitPartition.GetNoLimiter("look");
}
