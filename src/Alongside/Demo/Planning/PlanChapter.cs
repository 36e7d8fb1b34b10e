using Alongside.Demo.Pack;
using Alongside.Plans;

namespace Alongside.Demo.Planning;

/// <summary>The goals are found with the client, written down and agreed, and looked back on.</summary>
internal static class PlanChapter
{
    public static void Tell(Telling story)
    {
        var (chance, setting) = (story.Chance, story.Setting);
        var drafted = Hours.On(story.Opened.AddDays(Math.Max(2, setting.PlanDays * chance.Between(35, 115) / 100)), chance);
        if (drafted.AddDays(4) > story.Limit) return;
        var possible = setting.Goals.Select(key => story.Pack.Goals[key]).Where(goal => !goal.NeedsChild || story.Words.CanSay("{child}")).ToList();
        var chosen = chance.Some(possible.Take(1).Concat(chance.Some(possible.Skip(1), 2)), chance.Between(1, 3));
        var goals = chosen.Select(goal => Goal(story, goal, drafted)).ToList();
        var worker = story.WorkerAt(drafted);
        story.Plan(new MakePlan(drafted, worker, story.Say(setting.Concerns), chosen[0].Strengths is var strengths ? story.Say(strengths) : "", goals));
        var agreed = Hours.On(drafted.AddDays(chance.Between(2, 9)), chance);
        if (agreed > story.Limit) return;
        story.Plan(new AgreeOnPlan(agreed, story.WorkerAt(agreed), agreed.AddDays(110).Day(), chance.Percent(90) ? null : "Agreed on the phone; signs at the next visit."));
        LookBacks(story, agreed);
    }

    private static void LookBacks(Telling story, DateTime agreed)
    {
        for (var at = Next(story, agreed); at < story.Limit.AddDays(-3); at = Next(story, at))
            story.Plan(new LookBack(at, story.WorkerAt(at), story.Say(story.Notes.Review), story.Say(story.Notes.ClientView), at.AddDays(115).Day()));
    }

    private static DateTime Next(Telling story, DateTime from) => Hours.On(from.AddDays(story.Chance.Between(95, 118)), story.Chance);

    private static PlannedGoal Goal(Telling story, GoalText text, DateTime at)
    {
        var chance = story.Chance;
        var (from, to) = (chance.In(text.From), chance.In(text.To));
        story.Goals.Add(new GoalOnTheWay(text, from, to, [.. text.Steps.Select(step => story.Words.Say(step[1]))]));
        string Scale(int level) => story.Words.Say(text.Scale[level]);
        return new PlannedGoal(
            new GoalForm
            {
                Title = story.Words.Say(text.Title),
                Domain = text.Domain,
                OwnWords = story.Say(text.OwnWords),
                Statement = story.Words.Say(text.Statement),
                Measure = story.Words.Say(text.Measure),
                Baseline = from,
                Target = to,
                Unit = text.Unit,
                Strengths = story.Say(text.Strengths),
                Resources = story.Words.Say(text.Resources),
                Barriers = story.Say(text.Barriers),
                Relevance = story.Words.Say(text.Relevance),
                Due = at.AddDays(chance.Between(90, 240)).Day(),
                MuchLess = Scale(0),
                Less = Scale(1),
                Expected = Scale(2),
                More = Scale(3),
                MuchMore = Scale(4),
                Weight = chance.Between(1, 3),
            },
            [.. text.Steps.Select((step, number) => new StepForm
            {
                What = story.Words.Say(step[1]), Who = Enum.Parse<StepWho>(step[0]), OtherName = step.Count > 2 ? step[2] : null,
                Due = at.AddDays(14 * (number + 1) + chance.Between(0, 13)).Day(),
            })]);
    }
}
