using Alongside.Plans;

namespace Alongside.Tests.Plans;

public class SmartCheckTests
{
    private static readonly GoalFacts Whole = new("A warm home", LifeDomain.Housing)
    {
        Statement = "Rosa has heating by the end of the month",
        Measure = "Nights below 60 °F",
        Baseline = 30,
        Target = 0,
        Strengths = "Rosa knows every form of the gas company",
        Relevance = "The children sleep badly in the cold",
        Due = new DateOnly(2026, 3, 31),
    };

    [Fact]
    public void A_whole_goal_lacks_nothing() => SmartCheck.Of(Whole).ShouldBeEmpty();

    [Fact]
    public void A_goal_with_only_a_name_lacks_all_five() =>
        SmartCheck.Of(new GoalFacts("A warm home", LifeDomain.Housing)).Select(gap => gap.Part).ShouldBe(Enum.GetValues<SmartPart>());

    [Fact]
    public void A_measure_without_a_target_is_not_measurable_yet() =>
        SmartCheck.Of(Whole with { Target = null }).ShouldHaveSingleItem().Advice.ShouldContain("target");

    [Fact]
    public void A_scale_that_says_what_is_expected_makes_a_goal_measurable() =>
        SmartCheck.Of(Whole with { Measure = null, Target = null, Expected = "Heating on every night" }).ShouldBeEmpty();

    [Fact]
    public void Blanks_are_not_words() => SmartCheck.Of(Whole with { Relevance = "   " }).ShouldHaveSingleItem().Part.ShouldBe(SmartPart.Relevant);

    [Fact]
    public void Barriers_alone_do_not_make_a_goal_achievable() =>
        SmartCheck.Of(Whole with { Strengths = null, Barriers = "No money" }).ShouldHaveSingleItem().Part.ShouldBe(SmartPart.Achievable);
}
