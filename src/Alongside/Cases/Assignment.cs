namespace Alongside.Cases;

public enum AssignmentRole
{
    Primary,
    Secondary,
    Supervisor,
    Covering,
}

/// <summary>A worker on a case, in a role, from and until. An open case has exactly one primary at any time.</summary>
public sealed class Assignment(Guid caseId, Guid workerId, AssignmentRole role, DateOnly from)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid CaseId { get; private set; } = caseId;
    public Guid WorkerId { get; private set; } = workerId;
    public AssignmentRole Role { get; private set; } = role;
    public DateOnly From { get; private set; } = from;
    public DateOnly? Until { get; private set; }

    public bool IsCurrent => Until is null;

    public void End(DateOnly today) => Until = today;
}
