using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Plans;

public sealed record GoalsCardModel(Guid CaseId, IReadOnlyList<GoalSight> Goals);

/// <summary>The goals of a case beside its timeline: <c>@await Component.InvokeAsync("GoalsCard", new { caseId })</c>.</summary>
public sealed class GoalsCard(AlongsideDb db, Me me) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid caseId) =>
        View("/Plans/_GoalsCard.cshtml", new GoalsCardModel(caseId, await db.GoalsOf(me, caseId, onlyOpen: true)));
}
