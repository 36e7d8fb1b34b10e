using Alongside.Cases;

namespace Alongside.Demo.Planning;

/// <summary>How the work comes to an end, and sometimes begins again.</summary>
internal static class EndChapter
{
    public static void Tell(Telling story)
    {
        if (story.Outline.End is not { } day) return;
        var (chance, ending) = (story.Chance, story.Outline.Ending);
        var at = ending == Ending.Closing ? Hours.Before(story.Now, (story.Now.Date - day.Date).Days, chance) : Hours.On(day, chance);
        if (at <= story.Opened.AddDays(20)) at = Hours.On(story.Opened.AddDays(21), chance);
        if (ending != Ending.Reopened) story.Limit = at;
        var worker = story.WorkerAt(at);
        if (!story.Plan(new ComeToAnEnd(at, worker, story.Say(story.Notes.EndReason))) || ending == Ending.Closing) return;
        var outcome = ending == Ending.Reopened ? CaseOutcome.GoalsPartlyMet : chance.Weighed([.. story.Notes.Outcome.Keys], Often);
        var closed = at.AddMinutes(chance.Between(60, 180));
        story.Plan(new Close(closed, worker, outcome, story.Say(story.Notes.Outcome[outcome])));
        if (ending != Ending.Reopened) return;
        var again = Hours.On(story.Now.AddDays(-chance.Between(20, 60)), chance);
        story.Rest = (at, again.AddMinutes(-1));
        story.Plan(new Reopen(again, story.Supervisor, worker, story.Say(story.Notes.Reopen)));
    }

    private static int Often(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.GoalsMet => 40,
        CaseOutcome.GoalsPartlyMet => 26,
        CaseOutcome.LostContact => 10,
        CaseOutcome.WithdrewByChoice => 8,
        _ => 5,
    };
}
