using System.Data.Common;
using System.Security.Claims;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.SignedIn;

/// <summary>
/// Asked on every request, by one query: whatever ends a session or changes its worker holds at once. A cookie whose session is over
/// is left where it is, so that the sign-in page can say what has happened.
/// </summary>
public static partial class SessionCheck
{
    private static readonly object Told = new();
    private static readonly object Was = new();

    /// <summary>Why the session that this request still names is over, in a sentence; null when it lasts or there is none.</summary>
    public static string? WhyOver(HttpContext http) => http.Items[Told] as string;

    /// <summary>Whose session it was that is over: known for certain, but may do nothing any more.</summary>
    public static Guid? WasOf(HttpContext http) => http.Items[Was] as Guid?;

    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        var (db, now) = (services.GetRequiredService<AlongsideDb>(), services.GetRequiredService<AgencyClock>().Now);
        var found = await Find(db, context.Principal!);
        var (why, limits) = found is null ? (SessionEnd.SignedOut, new SessionLimits()) : (found.WhyOver(context.Principal!, now), found.Limits);
        if (why is null)
        {
            if (now - found!.LastSeen >= Session.Grain) await Seen(db, found.Id, now, services);
            return;
        }

        http.Items[Was] = context.Principal!.WorkerId();
        context.RejectPrincipal();
        if (found is null) return;
        if (why is SessionEnd.NothingDone or SessionEnd.TooLong && found.Why is null) await db.Sessions.End(found.Id, why.Value, now);
        http.Items[Told] = SessionRules.InWords(why.Value, limits);
    }

    private static async Task<Found?> Find(AlongsideDb db, ClaimsPrincipal principal)
    {
        var (id, workerId, limits) = (principal.SessionId(), principal.WorkerId(), db.SessionLimits);
        return await db.Sessions.AsNoTracking().Where(row => row.Id == id && row.WorkerId == workerId)
            .Join(db.Workers.AsNoTracking(), row => row.WorkerId, worker => worker.Id, (row, worker) => new Found(
                row.Id, row.Begun, row.LastSeen, row.Why, worker.State, worker.SecurityStamp,
                limits.Max(chosen => (int?)chosen.IdleMinutes), limits.Max(chosen => (int?)chosen.Hours)))
            .SingleOrDefaultAsync();
    }

    /// <summary>A page is shown even when this cannot be written; at worst the session ends a little early.</summary>
    private static async Task Seen(AlongsideDb db, Guid id, DateTime now, IServiceProvider services)
    {
        try
        {
            await db.Sessions.Where(row => row.Id == id && row.LastSeen < now).ExecuteUpdateAsync(row => row.SetProperty(session => session.LastSeen, now));
        }
        catch (DbException fault)
        {
            NotWritten(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SessionCheck)), fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "When a session was last seen could not be written.")]
    private static partial void NotWritten(ILogger log, Exception fault);

    private sealed record Found(Guid Id, DateTime Begun, DateTime LastSeen, SessionEnd? Why, WorkerState State, string? Stamp, int? IdleMinutes, int? Hours)
    {
        public SessionLimits Limits => SessionLimits.Of(IdleMinutes, Hours);

        public SessionEnd? WhyOver(ClaimsPrincipal principal, DateTime now) =>
            SessionRules.WhyOver(Why, Begun, LastSeen, Limits, now)
            ?? (State == WorkerState.Active && Stamp == principal.Stamp() ? null : SessionEnd.AccountChanged);
    }
}
