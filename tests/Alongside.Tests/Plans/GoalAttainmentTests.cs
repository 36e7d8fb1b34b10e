using Alongside.Plans;

namespace Alongside.Tests.Plans;

/// <summary>Against scores worked out by hand from the formula of Kiresuk and Sherman (1968).</summary>
public class GoalAttainmentTests
{
    [Fact]
    public void Without_a_goal_that_has_a_level_there_is_no_score() => GoalAttainment.TScore([]).ShouldBeNull();

    [Fact]
    public void Everything_as_expected_is_50() => GoalAttainment.TScore([(1, 0), (5, 0), (3, 0)]).ShouldBe(50);

    [Fact]
    public void One_goal_moves_the_score_by_ten_for_each_level() => GoalAttainment.TScore([(1, 1)])!.Value.ShouldBe(60, 1e-9);

    [Fact]
    public void The_weight_of_a_single_goal_does_not_matter() => GoalAttainment.TScore([(7, -2)])!.Value.ShouldBe(30, 1e-9);

    // 50 + 20 / √(0.7·2 + 0.3·4) = 50 + 20 / 1.61245
    [Fact]
    public void Two_equal_goals_a_level_up_are_62_40() => GoalAttainment.TScore([(1, 1), (1, 1)])!.Value.ShouldBe(62.4035, 1e-3);

    // 50 + 10·(3 − 1) / √(0.7·14 + 0.3·36) = 50 + 20 / 4.53872
    [Fact]
    public void Three_goals_of_unequal_weight_are_54_41() => GoalAttainment.TScore([(3, 1), (2, 0), (1, -1)])!.Value.ShouldBe(54.4065, 1e-3);

    // 50 − 60 / √(0.7·3 + 0.3·9) = 50 − 60 / 2.19089
    [Fact]
    public void Three_equal_goals_much_below_are_22_61() => GoalAttainment.TScore([(1, -2), (1, -2), (1, -2)])!.Value.ShouldBe(22.6139, 1e-3);
}
