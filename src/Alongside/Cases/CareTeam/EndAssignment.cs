using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Cases.CareTeam;

/// <summary>A worker other than the primary leaves the case.</summary>
[Act("case.assignment-ended")]
public sealed class EndAssignment(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid caseId, Guid assignmentId)
    {
        var file = await db.CaseFor(acting.Me, caseId);
        var assignment = file.Assignments.FirstOrDefault(row => row.Id == assignmentId).OrMissing();
        Refusal.If(AssignmentRules.WhyNotChange(assignment.Role, await acting.Me.MayManage(caseId)));
        file.EndAssignment(assignment, acting.Today);
        var name = await db.NameOfWorker(assignment.WorkerId);
        db.Tell(acting, caseId, "People", $"{name} left the case", $"was {assignment.Role.InWords().ToLowerInvariant()}", "people");
        await acting.Save(this, file.About(subject: assignment.Id, what: $"{name}, {assignment.Role.InWords().ToLowerInvariant()}"));
    }
}
