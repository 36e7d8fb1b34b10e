using Alongside.Cases;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Plans;

public sealed record GoalsCardModel(Guid CaseId, IReadOnlyList<GoalSight> Goals);

/// <summary>The goals of a case, beside its timeline.</summary>
internal sealed class GoalsCard(AlongsideDb db, Me me) : ICaseAside
{
    public int Order => 20;

    public async Task<CaseAside?> For(Guid caseId) =>
        new("/Plans/_GoalsCard.cshtml", new GoalsCardModel(caseId, await db.GoalsOf(me, caseId, onlyOpen: true)));
}
