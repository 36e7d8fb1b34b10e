using Mono.Cecil;

namespace Alongside.Tests.Architecture;

/// <summary>Each check of the architecture finds what is wrong in a house that is wrong on purpose, and nothing else.</summary>
public class ChecksCanFailTests
{
    private static readonly House Bad = new(ModuleDefinition.ReadModule(typeof(ChecksCanFailTests).Assembly.Location), "Samples.Bad");

    [Fact]
    public void Entities_changed_from_another_room_are_found() =>
        new Owners(Bad, ["Samples.Bad.Letters.Letter"]).Trespasses().ShouldBe(
        [
            "Samples.Bad.Kitchen.Recipe.BurnsLater changes Letter of Letters by Burn",
            "Samples.Bad.Kitchen.Recipe.DeletesAll changes Letter of Letters by ExecuteDeleteAsync",
            "Samples.Bad.Kitchen.Recipe.Removes changes Letter of Letters by Remove",
            "Samples.Bad.Kitchen.Recipe.Rewrites changes Letter of Letters by Rewrite",
            "Samples.Bad.Kitchen.Recipe.Writes changes Letter of Letters by Write",
        ]);

    [Fact]
    public void A_circle_is_found_and_named() =>
        Circles.Find(Bad).ShouldHaveSingleItem().ShouldStartWith("Kitchen → Letters → Kitchen; Recipe uses ");

    [Fact]
    public void Casework_in_what_is_shared_is_found() =>
        Words.CaseworkIn(Bad, "Shared").ShouldBe(
        [
            "ReferralBadge names the casework noun Referral",
            "ReferralBadge uses Letter of Letters",
            "ReferralBadge.ForClients names the casework noun Clients",
        ]);

    [Fact]
    public void An_act_with_two_methods_is_found() =>
        Acts.WithMoreOrLessThanOneMethod(Bad).ShouldBe(["Samples.Bad.Letters.SendLetter has 2 public methods: Send, SendAgain"]);

    [Fact]
    public void A_page_that_saves_is_found() =>
        Acts.PagesThatSave(Bad).ShouldBe(["Samples.Bad.Kitchen.RecipePage.OnPostAsync saves"]);

    [Fact]
    public void A_clock_read_directly_is_found() =>
        Clocks.ReadDirectly(Bad).ShouldBe(
        [
            "Samples.Bad.Kitchen.Recipe.Started reads DateTime.UtcNow",
            "Samples.Bad.Kitchen.Recipe.Clock reads DateTimeOffset.Now",
        ], ignoreOrder: true);

    [Fact]
    public void A_file_over_300_lines_is_found() =>
        SourceFiles.TooLong([("Short.cs", 300), ("Long.cs", 301)]).ShouldBe(["Long.cs has 301 lines"]);
}
