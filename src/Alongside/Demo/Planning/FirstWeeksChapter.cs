using Alongside.Cases.Flags;

namespace Alongside.Demo.Planning;

/// <summary>First contact, the people around, what is dangerous, the first assessment.</summary>
internal static class FirstWeeksChapter
{
    public static void Tell(Telling story)
    {
        var (chance, setting) = (story.Chance, story.Setting);
        var first = story.IsUrgent ? story.Opened.AddMinutes(chance.Between(60, 150)) : Hours.On(story.Opened.AddDays(chance.Between(1, 5)), chance);
        var worker = story.WorkerAt(first);
        var met = first.AddMinutes(chance.Between(45, 80));
        if (met.AddMinutes(15) > story.Limit) return;
        story.Plan(new Write(met, worker, NoteWriter.First(story, first)));
        story.Plan(new MeetPeople(met.AddMinutes(5), worker, story.Self, Reaching.Of(story.Pack, story.Outline, story.Cast, chance), [.. story.Cast.Household, .. story.Cast.Kin], story.Cast.Ties));
        Flags(story, met.AddMinutes(12), worker);
        var assessed = Hours.On(story.Opened.AddDays(Math.Max(1, setting.AssessmentDays * chance.Between(30, 110) / 100)), chance);
        if (assessed <= met) assessed = met.AddMinutes(20);
        if (assessed < story.Limit) story.Plan(new Assess(assessed, story.WorkerAt(assessed), AssessmentKind.StrengthsAndNeeds, chance.Between(45, 80), Conversation.Of(story), Finish: true));
        if (setting.Key == "health" || story.Goals.Exists(goal => goal.Text.Phq)) Moods(story, assessed.AddMinutes(35));
    }

    private static void Flags(Telling story, DateTime at, string worker)
    {
        var flag = story.Setting.FlagTexts.FirstOrDefault(one => story.Chance.Percent(one.Percent));
        if (flag is null) return;
        var review = at.AddDays(28);
        story.Plan(new Flag(at, worker, flag.Kind, flag.Level, story.Words.Say(flag.Words), review.Day()));
        var looked = Hours.On(review.AddDays(-story.Chance.Between(0, 5)), story.Chance);
        if (looked > story.Limit) return;
        var calmer = (RiskLevel)Math.Max(0, (int)flag.Level - story.Chance.Between(0, 1));
        story.Plan(new LookAtFlag(looked, story.WorkerAt(looked), calmer, story.Words.Say(flag.Words), looked.AddDays(90).Day()));
        var over = Hours.On(looked.AddDays(story.Chance.Between(40, 80)), story.Chance);
        if (over < story.Limit.AddDays(-1) && !story.IsAtRest(over))
            story.Plan(new EndFlag(over, story.WorkerAt(over), story.Words.Say("{Name} and I looked at it again: nothing of the kind for two months, and {they:know} whom to call.")));
        else if (Hours.On(looked.AddDays(85), story.Chance) is var again && again < story.Limit && !story.IsAtRest(again))
            story.Plan(new LookAtFlag(again, story.WorkerAt(again), calmer, story.Words.Say(flag.Words), again.AddDays(150).Day()));
    }

    /// <summary>The PHQ-9 again and again, mostly falling.</summary>
    private static void Moods(Telling story, DateTime from)
    {
        var (score, at) = (story.Goals.Find(goal => goal.Text.Phq)?.From ?? story.Chance.Between(11, 21), from);
        for (var times = 0; at < story.Limit.AddHours(-2) && times < 7; times++)
        {
            story.Plan(new Assess(at, story.WorkerAt(at), AssessmentKind.Phq9, (int)score, new Dictionary<string, string>(), Finish: true));
            score = Math.Clamp(score - story.Chance.Between(-1, 4), 3, 24);
            at = Hours.On(at.AddDays(story.Chance.Between(45, 80)), story.Chance);
        }
    }
}
