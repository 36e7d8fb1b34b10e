using System.Security.Claims;
using Alongside.Shared;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Accounts;

/// <summary>What the session cookie says of a worker; a change of any of it ends the session by the security stamp.</summary>
internal sealed class WorkerClaims : IUserClaimsPrincipalFactory<Worker>
{
    public const string StampClaim = "AspNet.Identity.SecurityStamp";
    private const string LabelClaim = "label";

    public Task<ClaimsPrincipal> CreateAsync(Worker user)
    {
        var claims = new List<Claim>
        {
            new(ClaimTypes.NameIdentifier, user.Id.ToString()),
            new(ClaimTypes.Name, user.Name),
            new(StampClaim, user.SecurityStamp ?? ""),
        };
        claims.AddRange(user.Roles.Each().Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        claims.AddRange(user.Labels.Select(label => new Claim(LabelClaim, label.ToString())));
        var identity = new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role);
        return Task.FromResult(new ClaimsPrincipal(identity));
    }

    /// <summary>Sets who is acting in this request from its cookie.</summary>
    public static void Become(Me me, ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true, AuthenticationType: var scheme } || scheme != IdentityConstants.ApplicationScheme) return;
        var roles = user.FindAll(ClaimTypes.Role).Aggregate(Role.None, (all, claim) => all | Enum.Parse<Role>(claim.Value));
        me.Become(
            Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), user.Identity.Name!, roles,
            user.FindAll(LabelClaim).Select(claim => Enum.Parse<Sensitivity>(claim.Value)));
    }
}
