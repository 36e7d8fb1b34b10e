namespace Alongside.Accounts;

/// <summary>When an account lets somebody in.</summary>
public static class SignInRules
{
    public const int MostTries = 8;
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    public static bool Rests(Worker worker, DateTime now) => worker.RestsUntil is { } until && now < until;

    public static bool MayTry(Worker worker, DateTime now) => worker.State == WorkerState.Active && !Rests(worker, now);
}
