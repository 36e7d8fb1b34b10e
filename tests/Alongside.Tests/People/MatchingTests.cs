using Alongside.People;
using Alongside.People.Matching;

namespace Alongside.Tests.People;

/// <summary>Who may be the same person, and why.</summary>
public class MatchingTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("Rosa", "Delgado", "3/4/1990", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Jose", "Nunez", "3/4/1990", "José", "Núñez", "3/4/1990")]
    [InlineData("Bill", "Carter", "3/4/1990", "William", "Carter", "3/4/1990")]
    [InlineData("Delgado", "Rosa", "3/4/1990", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Rosa", "Delgado", "4/3/1990", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Rosa", "Delgado", "1990", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Rosa", "Delgdo", "", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Rosa", "Delgado", "3/4/1990", "Rosa", "Delgado Ruiz", "3/4/1990")]
    [InlineData("Sukarno", "", "", "Sukarno", "", "1980")]
    public void The_same_person_typed_differently_is_worth_asking_about(string given, string family, string born, string given2, string family2, string born2) =>
        Weight(given, family, born, given2, family2, born2).ShouldBeGreaterThanOrEqualTo(MatchWeights.Strong - 2.5);

    [Theory]
    [InlineData("Rosa", "Delgado", "3/4/1990", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Jose", "Nunez", "3/4/1990", "José", "Núñez", "3/4/1990")]
    [InlineData("Bill", "Carter", "3/4/1990", "William", "Carter", "3/4/1990")]
    [InlineData("Delgado", "Rosa", "3/4/1990", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Rosa", "Delgado", "4/3/1990", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Rosa", "Delgado", "1990", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Rosa", "Delgdo", "", "Rosa", "Delgado", "3/4/1990")]
    [InlineData("Rosa", "Delgado", "3/4/1990", "Rosa", "Delgado Ruiz", "3/4/1990")]
    [InlineData("Sukarno", "", "", "Sukarno", "", "1980")]
    public void The_same_person_typed_differently_shares_a_key_that_few_others_have(string given, string family, string born, string given2, string family2, string born2) =>
        PersonKeys.Narrow(Facts(given, family, born)).Keys.Intersect(PersonKeys.Narrow(Facts(given2, family2, born2)).Keys).ShouldNotBeEmpty();

    [Theory]
    [InlineData("Rosa", "Delgado", "", "Mateo", "Delgado", "")]
    [InlineData("Rosa", "Delgado", "3/4/1990", "Luz", "Delgado", "7/9/2016")]
    [InlineData("Maria", "Lopez", "1/1/1980", "Maria", "Garcia", "5/9/1991")]
    [InlineData("Anna", "Reyes-Demo", "", "Omar", "Tanaka-Demo", "")]
    [InlineData("Rosa", "", "", "Rosa", "Delgado", "")]
    public void Different_people_are_not(string given, string family, string born, string given2, string family2, string born2) =>
        Weight(given, family, born, given2, family2, born2).ShouldBeLessThan(MatchWeights.Review);

    [Theory]
    [InlineData("مريم")]
    [InlineData("Nguyễn")]
    [InlineData("O'Brien")]
    [InlineData("𐍈𐌰𐌽")]
    [InlineData("李")]
    public void Every_script_has_keys_of_whole_letters(string name)
    {
        var keys = PersonKeys.Of(new PersonFacts(name, null));
        keys.ShouldNotBeEmpty();
        keys.Keys.ShouldAllBe(key => key.EnumerateRunes().All(rune => rune.Value != 0xfffd));
    }

    private static double Weight(string given, string family, string born, string given2, string family2, string born2)
    {
        var (one, other) = (Facts(given, family, born), Facts(given2, family2, born2));
        return MatchWeights.Names(one, other).Weight + MatchWeights.BirthDates(one, other).Weight;
    }

    private static PersonFacts Facts(string given, string family, string born) =>
        new PersonForm { GivenName = given, FamilyName = family, BirthDate = born }.Facts(Today);
}
