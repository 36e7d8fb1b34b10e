namespace Alongside.Plans;

public enum SmartPart
{
    Specific,
    Measurable,
    Achievable,
    Relevant,
    TimeBound,
}

/// <param name="Part">Which of the five is missing.</param>
/// <param name="Advice">What would fill it, in a sentence.</param>
public sealed record SmartGap(SmartPart Part, string Advice);

/// <summary>Says what a goal still lacks to be specific, measurable, achievable, relevant and time-bound. It advises and never blocks.</summary>
public static class SmartCheck
{
    public static IReadOnlyList<SmartGap> Of(GoalFacts goal) =>
    [
        .. Gap(SmartPart.Specific, Says(goal.Statement), "Say exactly who will do or have what."),
        .. Measurable(goal),
        .. Gap(SmartPart.Achievable, Says(goal.Strengths) || Says(goal.Resources), "Say what there is to build on: strengths of the client, help at hand."),
        .. Gap(SmartPart.Relevant, Says(goal.Relevance), "Say which need of the client it answers."),
        .. Gap(SmartPart.TimeBound, goal.Due is not null, "Choose the day by which it should be reached."),
    ];

    public static string InWords(this SmartPart part) => part == SmartPart.TimeBound ? "Time-bound" : part.ToString();

    private static IEnumerable<SmartGap> Measurable(GoalFacts goal)
    {
        var scaled = Says(goal.Expected);
        if (!Says(goal.Measure)) return Gap(SmartPart.Measurable, scaled, "Say what is counted or scored, or describe the expected result on the scale.");
        return Gap(SmartPart.Measurable, goal.Target is not null || scaled, "Give the measure a target, so that everybody can tell when it is reached.");
    }

    private static SmartGap[] Gap(SmartPart part, bool isThere, string advice) => isThere ? [] : [new SmartGap(part, advice)];

    private static bool Says(string? text) => !string.IsNullOrWhiteSpace(text);
}
