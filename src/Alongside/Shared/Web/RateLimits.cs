using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Shared.Web;

/// <summary>How often one address may try what is open to everybody.</summary>
internal static class RateLimits
{
    public const string SignIn = "sign-in";

    /// <summary>Enough for an office behind one address at nine o'clock, too few for guessing.</summary>
    public const int TriesPerMinute = 60;

    public static void Set(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignIn, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                $"try {context.Connection.RemoteIpAddress}",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("look"));
    }
}
