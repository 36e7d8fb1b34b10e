using Alongside.Cases;

namespace Alongside.Demo.Planning;

/// <summary>What does not go as planned: colleagues who help out, a note written twice, a consent taken back, a client who must not be found.</summary>
internal static class TurnsChapter
{
    public static void Tell(Telling story)
    {
        if (story.Outline is not { IsPresent: true, Ending: not Ending.Closing }) return;
        var nth = story.Outline.Nth;
        if (nth % 8 == 2) Join(story, AssignmentRole.Secondary, story.Opened.AddDays(story.Chance.Between(18, 30)));
        if (nth % 12 == 5) Join(story, AssignmentRole.Covering, story.Now.AddDays(-story.Chance.Between(3, 9)));
        if (nth % 6 == 1) WriteTwice(story);
        if (nth % 9 == 7) TakeBack(story);
        if (story.Setting.Unsafe && nth % 3 == 0) Protect(story);
    }

    private static void Join(Telling story, AssignmentRole role, DateTime day)
    {
        var at = Hours.On(day, story.Chance);
        if (at < story.Opened.AddDays(2) || (story.Former is { } former && at < former.Until)) return;
        var others = story.Pack.Agency.Workers.Where(worker => worker.Load > 0 && worker.Email != story.Outline.Worker.Email && worker != story.Former?.Worker).ToList();
        story.Plan(new JoinCase(at, story.Supervisor, story.Chance.Pick(others).Email, role));
    }

    private static void WriteTwice(Telling story)
    {
        if (story.LastOf<Write>() is not { Note: { Sign: true, Reached: true } note } last) return;
        var again = note with { Goal = null, StepDone = null, Value = null, Level = null, NextTitle = null, NextDue = null, Settles = false };
        if (story.Plan(last with { At = last.At.AddMinutes(12), Note = again }))
            story.Plan(new Withdraw(last.At.AddMinutes(15), last.By, story.Say(story.Notes.Void)));
    }

    private static void TakeBack(Telling story)
    {
        if (story.LastOf<Allow>() is not { } given) return;
        var at = Hours.On(given.At.AddDays(story.Chance.Between(9, 40)), story.Chance);
        if (at < story.Limit) story.Plan(new TakeBack(at, story.WorkerAt(at), story.Say(story.Notes.TakeBack)));
    }

    private static void Protect(Telling story) =>
        story.Plan(new Protect(Hours.On(story.Opened.AddDays(story.Chance.Between(4, 8)), story.Chance), story.Supervisor, story.Say(story.Notes.Protect)));
}
