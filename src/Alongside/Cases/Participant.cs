namespace Alongside.Cases;

public enum ParticipantRole
{
    Client,
    HouseholdMember,
    Collateral,
    Guardian,
    Professional,
}

/// <summary>A person and what they are in the case.</summary>
public sealed class Participant(Guid caseId, Guid personId, ParticipantRole role, DateOnly from)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid CaseId { get; private set; } = caseId;
    public Guid PersonId { get; private set; } = personId;
    public ParticipantRole Role { get; private set; } = role;
    public DateOnly From { get; private set; } = from;
    public DateOnly? Until { get; private set; }

    public void End(DateOnly today) => Until = today;
}
