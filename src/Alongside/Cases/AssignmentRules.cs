namespace Alongside.Cases;

public static class AssignmentRules
{
    private const string ByTransfer = "The primary worker changes by a transfer, so that the case is never without one.";

    public static string? WhyNotAssign(Case file, Guid workerId, AssignmentRole role)
    {
        if (role == AssignmentRole.Primary) return ByTransfer;
        if (!CaseMoves.Active.Contains(file.State)) return $"This case is {file.State.InWords()}: workers are added while it is open.";
        var present = file.Assignments.FirstOrDefault(row => row.IsCurrent && row.WorkerId == workerId);
        return present is null ? null : $"This worker is on the case already, as {present.Role.InWords().ToLowerInvariant()}.";
    }

    public static string? WhyNotEnd(Assignment assignment) =>
        assignment.Role == AssignmentRole.Primary ? ByTransfer
        : assignment.IsCurrent ? null
        : "This assignment has ended already.";

    public static string? WhyNotHandOver(Case file, Guid toWorkerId) =>
        !CaseMoves.Active.Contains(file.State) ? $"This case is {file.State.InWords()}: only an open case is transferred."
        : file.Primary?.WorkerId == toWorkerId ? "This worker is the primary worker already."
        : null;

    /// <summary>A supervisor on a case manages it, so only somebody who manages it adds or removes one.</summary>
    public static string? WhyNotChange(AssignmentRole role, bool mayManage) =>
        role == AssignmentRole.Supervisor && !mayManage ? "Only a supervisor or programme manager adds or removes a supervisor." : null;

    public static string InWords(this AssignmentRole role) => role.ToString();
}
