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

    /// <summary>Each sign-in page that can offer passkeys asks for one as it is opened; nothing can be guessed by it, and nothing is written.</summary>
    public const int ChallengesPerMinute = 300;

    public static void Set(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignIn, context => AsksForChallenge(context.Request) ? Posts(context, "challenge", ChallengesPerMinute) : Posts(context, "try", TriesPerMinute));
        limits.AddPolicy(Prints, context => Posts(context, "print", PrintsPerMinute));
    }

    private static bool AsksForChallenge(HttpRequest request) => request.Path == "/sign-in/passkey" && request.Query["handler"] == "Options";

    private static RateLimitPartition<string> Posts(HttpContext context, string what, int perMinute) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            $"{what} {context.Connection.RemoteIpAddress}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
        : RateLimitPartition.GetNoLimiter("look");
}
