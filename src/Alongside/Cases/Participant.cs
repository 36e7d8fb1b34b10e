using Alongside.Shared;

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

    public bool IsCurrent => Until is null;

    public void End(DateOnly today)
    {
        Refusal.If(ParticipantRules.WhyNotEnd(this));
        Until = today;
    }
}

public static class ParticipantRules
{
    public static string? WhyNotJoin(Case file, Guid personId, ParticipantRole role) =>
        role == ParticipantRole.Client ? "A case has one client; a second person is served in a case of their own."
        : file.Participants.Any(row => row.IsCurrent && row.PersonId == personId) ? "This person is in the case already."
        : null;

    public static string? WhyNotEnd(Participant participant) =>
        participant.Role == ParticipantRole.Client ? "The client is whom the case is about and stays in it."
        : participant.Until is not null ? "This person has left the case already."
        : null;

    public static string InWords(this ParticipantRole role) => role switch
    {
        ParticipantRole.HouseholdMember => "Household member",
        ParticipantRole.Collateral => "Collateral contact",
        _ => role.ToString(),
    };
}
