namespace Alongside.Ledger.Refusals;

/// <summary>A room's part in saying whose a thing is that somebody asked for and did not get.</summary>
public interface IWhose
{
    /// <summary>Null when the room has nothing of that id.</summary>
    Task<Whose?> Of(Guid id);
}

public sealed record Whose(Guid? CaseId, Guid? PersonId = null);
