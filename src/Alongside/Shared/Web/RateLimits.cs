using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Shared.Web;

/// <summary>How often one address may try what is open to everybody.</summary>
internal static class RateLimits
{
    public const string SignIn = "sign-in";

    public static void Set(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(
            $"{context.Connection.RemoteIpAddress} {context.Request.Method}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = 60, Window = TimeSpan.FromMinutes(1) }));
    }
}
