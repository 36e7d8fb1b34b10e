using Alongside.Matching.Names;

namespace Alongside.Matching.Tests.Names;

/// <summary>How far two names agree.</summary>
public class NameTests
{
    [Theory]
    [InlineData("martha", "marhta", 0.961)]
    [InlineData("dwayne", "duane", 0.840)]
    [InlineData("dixon", "dicksonx", 0.813)]
    [InlineData("", "a", 0)]
    public void Jaro_Winkler_gives_the_published_values(string left, string right, double similarity) =>
        JaroWinkler.Similarity(left, right).ShouldBe(similarity, 0.001);

    [Theory]
    [InlineData("smith", "smyth")]
    [InlineData("catherine", "kathryn")]
    [InlineData("gonzalez", "gonsales")]
    [InlineData("stephen", "steven")]
    [InlineData("phillips", "filips")]
    public void Names_that_sound_alike_have_one_sound(string left, string right) => SoundOf.Word(left).ShouldBe(SoundOf.Word(right));

    [Theory]
    [InlineData("Núñez", "nunez", NameLevel.Same)]
    [InlineData("Mary Ann", "Maryann", NameLevel.Same)]
    [InlineData("O'Brien", "OBrien", NameLevel.Same)]
    [InlineData("Bill", "William", NameLevel.Nickname)]
    [InlineData("Rosa", "Rsoa", NameLevel.Typo)]
    [InlineData("Delgado", "Delgado Ruiz", NameLevel.Part)]
    [InlineData("Stephen", "Steven", NameLevel.Nickname)]
    [InlineData("Smythe", "Smith", NameLevel.Sound)]
    [InlineData("Jon", "Joe", NameLevel.Different)]
    [InlineData("", "Rosa", NameLevel.Different)]
    public void Names_agree_by_levels(string left, string right, NameLevel level)
    {
        NameComparison.Level(Name.Of(left), Name.Of(right), isGiven: true).ShouldBe(level);
        NameComparison.Level(Name.Of(right), Name.Of(left), isGiven: true).ShouldBe(level);
    }

    [Theory]
    [InlineData("rosa", "roas", true)]
    [InlineData("rosa", "ros", true)]
    [InlineData("rosa", "rosas", true)]
    [InlineData("rosa", "rxsa", true)]
    [InlineData("rosa", "rosa", false)]
    [InlineData("rosa", "orxa", false)]
    [InlineData("", "ab", false)]
    public void One_typing_mistake_is_a_letter_changed_missing_added_or_two_swapped(string left, string right, bool isOne)
    {
        Typing.OneMistakeApart(left, right).ShouldBe(isOne);
        Typing.OneMistakeApart(right, left).ShouldBe(isOne);
    }
}
