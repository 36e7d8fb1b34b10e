using Alongside.Demo.Pack;

namespace Alongside.Tests.Demo;

public class WordingTests
{
    [Fact]
    public void Places_are_filled_and_begin_with_a_capital_where_the_place_does() =>
        Of(plural: false).Say("{Name} said {they:need} rest.").ShouldBe("Rosa said she needs rest.");

    [Fact]
    public void The_verb_follows_the_pronoun() => Of(plural: true).Say("{They:need} and {they:have}").ShouldBe("They need and they have");

    [Fact]
    public void A_sentence_about_a_child_cannot_be_said_of_somebody_without() => Of(plural: false).CanSay("{Child} slept.").ShouldBeFalse();

    [Fact]
    public void Every_goal_and_setting_of_the_pack_is_whole()
    {
        var pack = DemoPack.Read();
        pack.Settings.SelectMany(setting => setting.Goals).Distinct().ShouldAllBe(key => pack.Goals.ContainsKey(key));
        pack.Goals.Values.SelectMany(goal => goal.Refer.Services).ShouldAllBe(service => pack.Partners.ContainsKey(service));
        pack.Goals.Values.ShouldAllBe(goal => goal.Scale.Count == 5);
        pack.Settings.ShouldAllBe(setting => pack.Agency.Of(setting.Team).Count > 0 && setting.FlagTexts.Any());
    }

    private static Wording Of(bool plural) => new(plural) { ["name"] = "Rosa", ["they"] = plural ? "they" : "she" };
}
