using System.Security.Claims;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

/// <summary>A session that its worker has signed out of: a kept copy of its cookie opens nothing.</summary>
[Bookkeeping]
public sealed class EndedSession
{
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
}

/// <summary>The cookies of this request: begun only after the act that allows it was saved.</summary>
public sealed class Sessions(AlongsideDb db, SignInManager<Worker> signIn, IHttpContextAccessor http)
{
    private HttpContext Request => http.HttpContext!;

    /// <summary>Signs in, or renews the session after the worker's own change has ended all of them.</summary>
    public async Task Begin(Guid workerId) => await signIn.SignInAsync(await db.Workers.AsNoTracking().SingleAsync(row => row.Id == workerId), isPersistent: false);

    /// <summary>The password was right: remembers for a few minutes who is to give the code.</summary>
    public async Task AwaitCode(Guid workerId)
    {
        var stamp = await db.Workers.Where(row => row.Id == workerId).Select(row => row.SecurityStamp).SingleAsync();
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, workerId.ToString()), new Claim(WorkerClaims.StampClaim, stamp!)], IdentityConstants.TwoFactorUserIdScheme);
        await Request.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Who has given the right password and is to give the code; null after some minutes, or when the account was changed since.</summary>
    public async Task<Guid?> AwaitsCode()
    {
        var result = await Request.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return result.Principal is { } half && await Stands(db, half) ? IdOf(half) : null;
    }

    public Task CodeGiven() => Request.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);

    public Guid? Current => Guid.TryParse(Request.User.FindFirstValue(WorkerClaims.SessionClaim), out var id) ? id : null;

    public Task End() => signIn.SignOutAsync();

    /// <summary>Asked on every request: disabling, resetting and changing a worker, and signing out, hold at once.</summary>
    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        if (await Stands(context.HttpContext.RequestServices.GetRequiredService<AlongsideDb>(), context.Principal!)) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static async Task<bool> Stands(AlongsideDb db, ClaimsPrincipal principal)
    {
        var id = IdOf(principal);
        var session = Guid.TryParse(principal.FindFirstValue(WorkerClaims.SessionClaim), out var given) ? given : Guid.Empty;
        var ended = db.EndedSessions;
        var now = await db.Workers.AsNoTracking().Where(row => row.Id == id)
            .Select(row => new { row.State, row.SecurityStamp, Ended = ended.Any(end => end.Id == session) }).SingleOrDefaultAsync();
        return now is { State: WorkerState.Active, Ended: false } && now.SecurityStamp == principal.FindFirstValue(WorkerClaims.StampClaim);
    }

    private static Guid IdOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;
}
