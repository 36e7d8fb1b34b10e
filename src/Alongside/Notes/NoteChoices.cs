using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.People;
using Alongside.Plans;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

/// <summary>What a note of a case can choose from: its people, its goals and steps, the follow-ups that wait.</summary>
public sealed record NoteChoices(CaseHeader Header, IReadOnlyList<SelectListItem> People, IReadOnlyList<GoalSight> Goals,
    IReadOnlyList<SelectListItem> FollowUps, IReadOnlyList<SelectListItem> Labels)
{
    private const int MostFollowUps = 20;

    public IEnumerable<SelectListItem> GoalOptions => Goals.Select(sight => new SelectListItem(sight.Goal.Title, sight.Goal.Id.ToString()));

    /// <summary>The steps that are not done yet.</summary>
    public IReadOnlyList<SelectListItem> Steps =>
    [
        .. Goals.SelectMany(sight => sight.Steps).Where(row => PlanRules.WhyNotChange(row.Step) is null)
            .Select(row => new SelectListItem($"Step: {row.Step.What}", row.Step.Id.ToString())),
    ];

    public static async Task<NoteChoices> Read(AlongsideDb db, Me me, CaseDoor door, Guid caseId)
    {
        var header = await door.Enter(caseId, "Contact note");
        var people = db.People;
        var present = await db.Participants.AsNoTracking().Where(row => row.CaseId == caseId && row.Until == null).OrderBy(row => row.Role).ThenBy(row => row.Id)
            .Select(row => new { row.PersonId, Name = people.Where(person => person.Id == row.PersonId).Select(person => person.DisplayName).First() })
            .ToListAsync();
        var waiting = await db.FollowUps.AsNoTracking().Where(row => row.CaseId == caseId && row.WorkerId == me.Id && row.State == FollowUpState.Open)
            .OrderBy(row => row.Due).Take(MostFollowUps).Select(row => new { row.Id, row.Title }).ToListAsync();
        return new NoteChoices(header,
            [.. present.Select(row => new SelectListItem(row.Name, row.PersonId.ToString()))],
            await db.GoalsOf(me, caseId, onlyOpen: true),
            [.. waiting.Select(row => new SelectListItem($"Follow-up: {row.Title}", row.Id.ToString()))],
            [.. me.Labels.Order().Select(label => new SelectListItem(label.InWords(), label.ToString()))]);
    }
}
