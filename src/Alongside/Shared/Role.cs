namespace Alongside.Shared;

/// <summary>What a worker does here. One worker may have several; stored as their sum.</summary>
[Flags]
public enum Role
{
    None = 0,
    IntakeWorker = 1,
    Caseworker = 2,
    Supervisor = 4,
    ProgrammeManager = 8,
    Administrator = 16,
    Auditor = 32,
}

/// <summary>Roles that go together, so that rooms need not spell them out.</summary>
public static class Roles
{
    /// <summary>Those who work on cases.</summary>
    public const Role Casework = Role.Caseworker | Role.Supervisor | Role.ProgrammeManager;

    /// <summary>Those who meet clients: intake and casework.</summary>
    public const Role ClientWork = Role.IntakeWorker | Casework;

    public const Role Leads = Role.Supervisor | Role.ProgrammeManager;

    public const Role Everyone = ClientWork | Role.Administrator | Role.Auditor;

    public static IEnumerable<Role> Each(this Role roles) =>
        Enum.GetValues<Role>().Where(role => role != Role.None && roles.HasFlag(role));

    public static string InWords(this Role role) => role switch
    {
        Role.IntakeWorker => "Intake worker",
        Role.ProgrammeManager => "Programme manager",
        _ => role.ToString(),
    };
}
