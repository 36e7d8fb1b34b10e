using Alongside.Shared.Database;

namespace Alongside.Accounts.Places;

/// <summary>
/// From where somebody tries to sign in as a worker: a device on which this worker has signed in before, or everywhere else taken
/// together. Each counts its own wrong tries, so that strangers who guess stop one another and never the worker at their own device.
/// </summary>
[Bookkeeping]
public sealed class SignInPlace
{
    /// <summary>A device not used for so long is a stranger again.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>As many devices of one worker are known; beyond these the longest unused is forgotten.</summary>
    public const int MostOfOneWorker = 20;

    private SignInPlace()
    {
    }

    /// <summary>The worker's own id for everywhere else, so that there is only one of it.</summary>
    public Guid Id { get; private set; }
    public Guid WorkerId { get; private set; }

    /// <summary>What the device's cookie must say as well; another after each sign-in, so that a copied cookie soon counts for nothing.</summary>
    public Guid Mark { get; private set; }
    public DateTime LastUsed { get; private set; }
    public int WrongTries { get; private set; }

    /// <summary>After too many wrong tries no try counts until then.</summary>
    public DateTime? RestsUntil { get; private set; }

    public bool IsElsewhere => Id == WorkerId;

    public static SignInPlace Device(Guid workerId) => new() { Id = Guid.CreateVersion7(), WorkerId = workerId };

    public static SignInPlace Elsewhere(Guid workerId, DateTime now) => new() { Id = workerId, WorkerId = workerId, LastUsed = now };

    public bool Rests(DateTime now) => now < RestsUntil;

    public void TriedWrongly(DateTime now)
    {
        LastUsed = now;
        if (++WrongTries >= SignInRules.MostTries) (WrongTries, RestsUntil) = (0, now + SignInRules.Rest);
    }

    public void Forgive() => (WrongTries, RestsUntil) = (0, null);

    public void Recognise(DateTime now) => (Mark, LastUsed) = (Guid.NewGuid(), now);
}
