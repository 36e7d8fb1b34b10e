using System.Security.Claims;

namespace Alongside.Accounts.SignedIn;

/// <summary>What a cookie says of its session.</summary>
internal static class SessionClaims
{
    private const string Name = "session";

    public static Claim Of(Session session) => new(Name, session.Id.ToString());

    public static Guid? SessionId(this ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(Name), out var id) ? id : null;

    public static Guid WorkerId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;

    public static string? Stamp(this ClaimsPrincipal principal) => principal.FindFirstValue(WorkerClaims.StampClaim);
}
