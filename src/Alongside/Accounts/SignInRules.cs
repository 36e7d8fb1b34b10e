using Alongside.Accounts.Places;

namespace Alongside.Accounts;

/// <summary>When an account lets somebody in.</summary>
public static class SignInRules
{
    public const int MostTries = 8;
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    /// <summary>Said of a password and of a code alike, and whether there is such an account or not.</summary>
    public const string AfterWrongTries = "After eight wrong tries there is a rest of ten minutes; a device on which you have signed in before is counted for itself.";

    public static bool MayTry(Worker worker, SignInPlace place, DateTime now) => worker.State == WorkerState.Active && !place.Rests(now);
}
