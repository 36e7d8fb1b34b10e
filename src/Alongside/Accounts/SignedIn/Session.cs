using Alongside.Shared.Database;

namespace Alongside.Accounts.SignedIn;

/// <summary>Why a session is over.</summary>
public enum SessionEnd
{
    SignedOut,
    NothingDone,
    TooLong,
    FromElsewhere,
    ByAdministrator,
    AccountChanged,
    WrongPasswords,
}

/// <summary>A worker signed in on one device, from the sign-in to whatever ends it. The cookie only names it: what counts is this row.</summary>
[Bookkeeping]
public sealed class Session(Guid workerId, string device, DateTime begun)
{
    /// <summary>How exactly it is known when a session was last seen; seen more often, it is not written again.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    /// <summary>How long after its last use a session is still known.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid WorkerId { get; private set; } = workerId;

    /// <summary>Browser and system in words, as the browser names itself.</summary>
    public string Device { get; private set; } = device;
    public DateTime Begun { get; private set; } = begun;
    public DateTime LastSeen { get; private set; } = begun;
    public DateTime? Ended { get; private set; }
    public SessionEnd? Why { get; private set; }

    /// <summary>Wrong passwords given within the session, where one is asked for again.</summary>
    public int WrongTries { get; private set; }

    /// <summary>Whoever sits here and does not know the password is not to try it for long.</summary>
    public void TriedWrongly(DateTime now)
    {
        if (++WrongTries >= SignInRules.MostTries) End(SessionEnd.WrongPasswords, now);
    }

    public void TriedRightly() => WrongTries = 0;

    public void End(SessionEnd why, DateTime now)
    {
        if (Ended is null) (Ended, Why) = (now, why);
    }
}
