using System.Security.Claims;
using Alongside.Accounts.Places;
using Alongside.Accounts.SignedIn;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

/// <summary>The session and cookies of this request: begun only after the act that allows it was saved.</summary>
public sealed class Sessions(AlongsideDb db, SignInManager<Worker> signIn, IHttpContextAccessor http, AgencyClock clock, KnownDevices devices, DeviceCookie cookie)
{
    private HttpContext Http => http.HttpContext!;

    public Guid? Current => Http.User.SessionId();

    /// <summary>Signs in; from now on this is one of the worker's devices. A session that this browser had before is over.</summary>
    public async Task Begin(Guid workerId)
    {
        var (now, forgotten) = (clock.Now, clock.Now - Session.Kept);
        if (Current is { } before) await db.Sessions.End(before, SessionEnd.SignedOut, now);
        await db.Sessions.Where(row => row.WorkerId == workerId && row.LastSeen < forgotten).ExecuteDeleteAsync();
        var session = new Session(workerId, Device.InWords(Http.Request.Headers.UserAgent), now);
        db.Sessions.Add(session);
        var place = await devices.Recognise(workerId);
        await db.SaveChangesAsync();
        cookie.Write(place);
        await Issue(workerId, session);
    }

    /// <summary>A new cookie for this session, after the worker's own change of the account has made the old one useless.</summary>
    public async Task Renew()
    {
        if (await db.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == Current && row.Ended == null) is { } session) await Issue(session.WorkerId, session);
    }

    /// <summary>The password was right: remembers for a few minutes who is to give the code.</summary>
    public async Task AwaitCode(Guid workerId)
    {
        var stamp = await db.Workers.Where(row => row.Id == workerId).Select(row => row.SecurityStamp).SingleAsync();
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, workerId.ToString()), new Claim(WorkerClaims.StampClaim, stamp!)], IdentityConstants.TwoFactorUserIdScheme);
        await Http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Who has given the right password and is to give the code; null after some minutes, or when the account was changed since.</summary>
    public async Task<Guid?> AwaitsCode()
    {
        var result = await Http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        if (result.Principal is not { } half) return null;
        var id = half.WorkerId();
        var now = await db.Workers.AsNoTracking().Where(row => row.Id == id && row.State == WorkerState.Active).Select(row => row.SecurityStamp).SingleOrDefaultAsync();
        return now is not null && now == half.Stamp() ? id : null;
    }

    public Task CodeGiven() => Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);

    public Task End() => signIn.SignOutAsync();

    private async Task Issue(Guid workerId, Session session) =>
        await signIn.SignInWithClaimsAsync(await db.Workers.AsNoTracking().SingleAsync(row => row.Id == workerId), isPersistent: false, [SessionClaims.Of(session)]);
}
