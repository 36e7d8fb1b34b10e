using Alongside.ServiceDirectory;

namespace Alongside.Tests.ServiceDirectory;

public class FindingTests
{
    [Theory]
    [InlineData("Weekly food pantry", Need.Food)]
    [InlineData("Direct representation", Need.Legal)]
    [InlineData("Domestic violence shelter", Need.DomesticViolence)]
    [InlineData("Immigration legal help", Need.Immigration)]
    [InlineData("Mental health clinic", Need.MentalHealth)]
    [InlineData("Child care", Need.Childcare)]
    [InlineData("Chess club", Need.Other)]
    public void The_need_is_read_from_the_words_the_narrower_first(string text, Need need) => Needs.Guess(text).ShouldBe(need);

    [Fact]
    public void The_first_text_that_says_a_need_decides() => Needs.Guess("Food", "Housing court lawyers").ShouldBe(Need.Food);

    [Theory]
    [InlineData("pantri", "pantry")]
    [InlineData("shleter", "shelter")]
    [InlineData("counsleing", "counseling")]
    [InlineData("zzzzzz", null)]
    [InlineData("fod", null)]
    public void A_mistyped_word_means_the_nearest_known_one(string typed, string? meant) =>
        Spelling.Nearest(typed, ["pantry", "shelter", "counseling", "food"]).ShouldBe(meant);

    [Theory]
    [InlineData("https://pantry.example/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("pantry.example", false)]
    [InlineData(null, false)]
    public void Only_web_addresses_become_links(string? address, bool isLink) => (WebAddress.Safe(address) is not null).ShouldBe(isLink);
}
