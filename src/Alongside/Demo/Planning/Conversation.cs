using Alongside.Plans;

namespace Alongside.Demo.Planning;

/// <summary>What a client says in the first conversation over the areas of life, by the questions of that form.</summary>
internal static class Conversation
{
    public const string NoChildren = "no-children";

    public static IReadOnlyDictionary<string, string> Of(Telling story)
    {
        var said = new Dictionary<string, string>
        {
            ["matters"] = story.Goals.Count > 0 ? story.Say(story.Goals[0].Text.OwnWords) : story.Say(story.Setting.Situation),
            ["help-so-far"] = story.Say([.. story.Setting.Collaterals.Select(who => $"{Pack.Wording.Capital(who)}, and what {{name}} does alone.")]),
            ["first-step"] = story.Goals.Count > 0 ? story.Words.Say(story.Goals[^1].Text.Title) : story.Say(story.Setting.Situation),
        };
        foreach (var goal in story.Goals) said[PartOfLife(goal.Text.Domain)] = story.Words.Say(goal.Text.Relevance);
        if (!story.Words.CanSay("{child}")) said[NoChildren] = "";
        return said;
    }

    private static string PartOfLife(LifeDomain domain) => domain switch
    {
        LifeDomain.Work => "work-education",
        LifeDomain.Education or LifeDomain.Parenting => "children",
        LifeDomain.MentalHealth or LifeDomain.SubstanceUse => "mental-health",
        LifeDomain.DailyLiving => "health",
        LifeDomain.Community => "belonging",
        _ => domain.ToString().ToLowerInvariant(),
    };
}
