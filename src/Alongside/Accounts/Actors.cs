using Alongside.Shared;

namespace Alongside.Accounts;

/// <summary>Those who act without being a worker; the ledger names them like anybody else.</summary>
public static class Actors
{
    private static readonly Guid Stranger = Guid.Parse("00000000-0000-7000-8000-000000000001");
    private static readonly Guid FirstRun = Guid.Parse("00000000-0000-7000-8000-000000000002");
    private static readonly Guid CommandLine = Guid.Parse("00000000-0000-7000-8000-000000000003");
    private static readonly Guid Itself = Guid.Parse("00000000-0000-7000-8000-000000000004");

    /// <summary>Somebody at the sign-in page whom no account fits.</summary>
    public static void BecomeStranger(this Me me) => me.Become(Stranger, "Somebody not signed in", Role.None, []);

    /// <summary>Whoever sets up an agency before it has any worker.</summary>
    public static void BecomeFirstRun(this Me me) => me.Become(FirstRun, "First-run page", Role.None, []);

    /// <summary>What the program does by itself, at its own times.</summary>
    public static void BecomeItself(this Me me) => me.Become(Itself, "Alongside itself", Role.None, []);

    /// <summary>A worker whose session is over: what was sent may be held for them, and nothing else.</summary>
    public static void BecomeSignedOut(this Me me, Guid workerId) => me.Become(workerId, "Somebody signed out", Role.None, []);

    /// <summary>An administrator at the server's own command line, named with the account of the operating system.</summary>
    public static void BecomeCommandLine(this Me me, string systemUser) =>
        me.Become(CommandLine, $"Command line ({systemUser})", Role.Administrator, []);

    /// <summary>Whoever can read the server's own files may also help the last administrator back in.</summary>
    public static bool IsCommandLine(this Me me) => me.Id == CommandLine;
}
