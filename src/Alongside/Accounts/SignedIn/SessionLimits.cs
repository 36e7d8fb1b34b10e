namespace Alongside.Accounts.SignedIn;

/// <summary>How long the agency lets a session last. There is one row; before the agency has chosen, none, and these are what counts.</summary>
public sealed class SessionLimits
{
    public const int ShortestIdle = 5;
    public const int LongestIdle = 480;
    public const int LongestOfAll = 24;
    private static readonly Guid TheOne = Guid.Parse("00000000-0000-7000-8000-000000000010");

    public Guid Id { get; private set; } = TheOne;

    /// <summary>Minutes without a click after which a session is over.</summary>
    public int IdleMinutes { get; private set; } = 60;

    /// <summary>Hours after the sign-in at which a session is over, whatever is done in it.</summary>
    public int Hours { get; private set; } = 12;
    public int Version { get; private set; }

    /// <param name="idleMinutes">As kept, if anything is.</param>
    /// <param name="hours">As kept, if anything is.</param>
    internal static SessionLimits Of(int? idleMinutes, int? hours) =>
        idleMinutes is null || hours is null ? new SessionLimits() : new SessionLimits { IdleMinutes = idleMinutes.Value, Hours = hours.Value };

    public TimeSpan Idle => TimeSpan.FromMinutes(IdleMinutes);
    public TimeSpan Longest => TimeSpan.FromHours(Hours);

    public void Change(int idleMinutes, int hours)
    {
        (IdleMinutes, Hours) = (idleMinutes, hours);
        Version++;
    }
}
