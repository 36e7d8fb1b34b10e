using Alongside.Demo.Pack;

namespace Alongside.Demo.Planning;

/// <summary>The contacts from week to week, until the end or until now.</summary>
internal static class VisitsChapter
{
    private const int MostNotes = 23;

    public static void Tell(Telling story)
    {
        var days = Math.Max(1, (story.Limit - story.Opened).TotalDays);
        var every = Math.Max(story.Chance.Between(8, 26), (int)(days / MostNotes) + 1);
        var first = story.LastOf<Write>()?.At ?? story.Opened;
        for (var at = Next(story, first, every); at < story.Limit.AddHours(-3); at = Next(story, at, every))
        {
            if (story.IsAtRest(at)) continue;
            Contact(story, at, every);
        }
        Last(story);
    }

    private static DateTime Next(Telling story, DateTime from, int every) =>
        Hours.On(from.AddDays(Math.Max(2, every + story.Chance.Between(-every / 2, every / 2))), story.Chance);

    private static void Contact(Telling story, DateTime at, int every)
    {
        var chance = story.Chance;
        var written = chance.Percent(88) ? at.AddMinutes(chance.Between(40, 110)) : Hours.On(at.AddDays(chance.Between(1, 3)), chance).AddHours(1);
        if (written > story.Limit || story.IsAtRest(written)) return;
        var worker = story.WorkerAt(written);
        if (chance.Percent(7)) { story.Plan(new Write(written, worker, NoteWriter.Unreached(story, at))); return; }
        var goal = story.LastOf<MakePlan>() is { } plan && plan.At < at ? PickGoal(story) : null;
        var mood = chance.Weighed([Mood.Better, Mood.Same, Mood.Stuck], one => one == Mood.Better ? 50 : 24);
        var note = NoteWriter.Contact(story, at, goal, mood, Next(story, at, every));
        if (!story.Plan(new Write(written, worker, note))) return;
        if (chance.Percent(2)) story.Plan(new Correct(written.AddMinutes(chance.Between(30, 200)), worker, story.Say(story.Notes.Amend)));
        if (goal is { } number && story.Goals[number] is { Percent: >= 95, Ended: null } reached && story.Goals.Count(one => one.Ended is null) > 1 && !reached.Text.Phq)
        {
            reached.Ended = written.AddMinutes(8);
            story.Plan(new EndGoal(written.AddMinutes(8), worker, number, Reached: true, story.Words.Say(reached.Text.Scale[2]) + "."));
        }
    }

    private static int? PickGoal(Telling story)
    {
        var open = Enumerable.Range(0, story.Goals.Count).Where(number => story.Goals[number].Ended is null).ToList();
        return open.Count == 0 ? null : story.Chance.Pick(open);
    }

    /// <summary>The last meeting, and what became of the goals.</summary>
    private static void Last(Telling story)
    {
        if (story.LastOf<Close>() is not { } close || story.LastOf<ComeToAnEnd>() is not { } end) return;
        var at = end.At.AddMinutes(30);
        story.Plan(new Write(at, end.By, NoteWriter.Closing(story, end.At)));
        for (var number = 0; number < story.Goals.Count; number++)
        {
            var goal = story.Goals[number];
            if (goal.Ended is not null || (number == 0 && story.Outline.Ending == Ending.Reopened)) continue;
            var met = close.Outcome == Alongside.Cases.CaseOutcome.GoalsMet || goal.Percent >= 80;
            story.Plan(new EndGoal(at.AddMinutes(5 + number), end.By, number, met, met ? "Reached, as we looked at it together." : "Not reached here; it goes on without us."));
        }
    }
}
