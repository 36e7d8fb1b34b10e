namespace Alongside.Accounts.SignedIn;

/// <summary>When a session is over, and how its worker is told.</summary>
public static class SessionRules
{
    /// <summary>Why the session is over by now; null while it lasts.</summary>
    public static SessionEnd? WhyOver(SessionEnd? ended, DateTime begun, DateTime lastSeen, SessionLimits limits, DateTime now) =>
        ended ?? (now - lastSeen >= limits.Idle ? SessionEnd.NothingDone : now - begun >= limits.Longest ? SessionEnd.TooLong : null);

    /// <summary>The sessions that still last.</summary>
    public static IQueryable<Session> Lasting(this IQueryable<Session> sessions, SessionLimits limits, DateTime now)
    {
        var (seenAfter, begunAfter) = (now - limits.Idle, now - limits.Longest);
        return sessions.Where(row => row.Ended == null && row.LastSeen > seenAfter && row.Begun > begunAfter);
    }

    public static string InWords(SessionEnd why, SessionLimits limits) => why switch
    {
        SessionEnd.NothingDone => $"You were signed out because nothing was done for {Minutes(limits.IdleMinutes)}.",
        SessionEnd.TooLong => $"You were signed out because {Hours(limits.Hours)} have passed since you signed in.",
        SessionEnd.FromElsewhere => "You were signed out from another device of yours.",
        SessionEnd.ByAdministrator => "An administrator has ended your session.",
        SessionEnd.AccountChanged => "You were signed out because your account was changed.",
        SessionEnd.WrongPasswords => "You were signed out after eight wrong passwords.",
        _ => "You have signed out.",
    };

    public static string Minutes(int minutes) => minutes > 60 && minutes % 60 == 0 ? Hours(minutes / 60) : $"{minutes} minutes";

    public static string Hours(int hours) => hours == 1 ? "one hour" : $"{hours} hours";
}
