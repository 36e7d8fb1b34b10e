using Alongside.Demo.Pack;

namespace Alongside.Demo.Planning;

/// <summary>What lies on the worker's desk now: visits and calls due, late ones, drafts, a referral begun.</summary>
internal static class DeskChapter
{
    public static void Tell(Telling story)
    {
        if (story.Outline is not { IsPresent: true, Ending: not Ending.Closing } || (story.Now - story.Opened).TotalDays < 9) return;
        Due(story);
        if (story.Outline.Nth % 9 == 4) Draft(story);
        if (story.Outline.Nth % 13 == 6) story.Plan(new Assess(Hours.Before(story.Now, story.Chance.Between(1, 3), story.Chance), story.Outline.Worker.Email, AssessmentKind.StrengthsAndNeeds, 50, Conversation.Of(story), Finish: false));
        if (story.Outline.Nth % 10 == 5 && story.Goals.Count > 0 && story.LastOf<AgreeOnPlan>() is { } agreed && agreed.At < story.Now.AddDays(-3)) BeginReferral(story);
    }

    private static void Due(Telling story)
    {
        var chance = story.Chance;
        var today = story.Now.Day();
        (DateOnly Due, TimeOnly? Time) one = (story.Outline.Nth % 6) switch
        {
            0 => (today, new TimeOnly(9 + chance.Between(0, 6), 30)),
            1 => (today, null),
            2 => (today.AddDays(-chance.Between(1, 4)), null),
            3 => (today.AddDays(chance.Between(2, 6)), null),
            4 => (today.AddDays(1), new TimeOnly(chance.Between(9, 15), 0)),
            _ => (today.AddDays(chance.Between(7, 24)), new TimeOnly(chance.Between(9, 15), 0)),
        };
        var topic = story.Goals.FirstOrDefault(goal => goal.Ended is null)?.Text.Domain;
        story.Words["topic"] = NoteKind.Topic(topic);
        story.Words["collateral"] = chance.Pick(story.Setting.Collaterals);
        var title = story.Say(one.Time is null ? story.Notes.FollowUps : story.Notes.Visits);
        var remembered = Hours.Before(story.Now, chance.Between(5, 8), chance);
        if (remembered <= story.Opened) remembered = story.Opened.AddMinutes(20);
        if (story.Outline.Nth % 12 != 3 || today.AddDays(-1) <= remembered.Day())
        {
            story.Plan(new Remember(remembered, story.Outline.Worker.Email, title, one.Due, one.Time));
            return;
        }
        story.Plan(new Remember(remembered, story.Outline.Worker.Email, title, today.AddDays(-1), one.Time));
        story.Plan(new PutOff(Hours.Before(story.Now, 1, chance), story.Outline.Worker.Email, one.Due, story.Say(story.Notes.PutOff)));
    }

    private static void Draft(Telling story)
    {
        var at = Hours.Before(story.Now, story.Chance.Between(1, 3), story.Chance);
        var note = NoteWriter.Contact(story, at, goalNumber: null, Mood.Same, story.Now.AddDays(6));
        story.Plan(new Write(at.AddMinutes(30), story.Outline.Worker.Email, note with { Sign = false, Settles = false, NextTitle = null, NextDue = null }));
    }

    private static void BeginReferral(Telling story)
    {
        var goal = story.Goals.Count - 1;
        var text = story.Goals[goal].Text;
        story.Plan(new Refer(Hours.Before(story.Now, story.Chance.Between(1, 2), story.Chance), story.Outline.Worker.Email, story.Referrals.Count, goal, text.Refer.Services[^1], ReferralChapter.Form(story, text), Send: false));
    }
}
