using Alongside.Shared.Database;

namespace Alongside.Privacy;

public enum AccessLevel
{
    Read,
    Write,
    Manage,
}

public enum AccessSource
{
    Assignment,
    Team,
    Programme,
    Supervision,
    BreakGlass,

    /// <summary>Began it, until it is opened or declined.</summary>
    Intake,

    /// <summary>Was offered it, until the offer is answered.</summary>
    Transfer,
}

/// <summary>That a worker sees a case, how far, and why. Kept in step by the save that changes what it follows from.</summary>
[Bookkeeping]
public sealed class CaseAccess
{
    public required Guid WorkerId { get; init; }
    public required Guid CaseId { get; init; }
    public required AccessSource Source { get; init; }
    public required AccessLevel Level { get; set; }
}

/// <summary>That a person takes part in a case: what a worker sees of people follows from it.</summary>
[Bookkeeping]
public sealed class CasePerson
{
    public required Guid PersonId { get; init; }
    public required Guid CaseId { get; init; }
}
