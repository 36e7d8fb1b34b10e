using Alongside.Matching.Comparing;
using Alongside.Matching.People;

namespace Alongside.Matching.Tests.Comparing;

/// <summary>How far two people agree in each field.</summary>
public class ComparisonTests
{
    [Theory]
    [InlineData("19900304", "19900304", Level.Same)]
    [InlineData("19900304", "19900403", Level.Swapped)]
    [InlineData("19900304", "19900314", Level.Near)]
    [InlineData("19900304", "19910304", Level.Near)]
    [InlineData("19991231", "20001231", Level.Alike)]
    [InlineData("19900304", "19900000", Level.Part)]
    [InlineData("19900304", "19910000", Level.Missing)]
    [InlineData("19900304", "19700000", Level.Different)]
    [InlineData("19900304", "19720811", Level.Different)]
    [InlineData("19900304", "", Level.Missing)]
    public void Birth_dates_agree_by_levels(string left, string right, Level level)
    {
        BirthDates.Compare(left, right).ShouldBe(level);
        BirthDates.Compare(right, left).ShouldBe(level);
    }

    [Fact]
    public void Given_and_family_name_in_each_others_place_are_seen()
    {
        var levels = Compare(new() { GivenName = "Delgado", FamilyName = "Rosa" }, new() { GivenName = "Rosa", FamilyName = "Delgdo" });
        (levels[Field.GivenName], levels[Field.FamilyName]).ShouldBe((Level.Swapped, Level.Swapped));
    }

    [Fact]
    public void A_name_borne_before_a_marriage_is_seen() =>
        Compare(new() { GivenName = "Rosa", FamilyName = "Delgado" }, new() { GivenName = "Rosa", FamilyName = "Carter", FormerName = "Delgado" })[Field.FamilyName].ShouldBe(Level.Former);

    [Fact]
    public void Lines_of_an_address_in_each_others_place_are_seen()
    {
        var levels = Compare(new() { Street = "rosehill farm", AddressLine2 = "giblin street" }, new() { Street = "giblin street", AddressLine2 = "rosehil farm" });
        (levels[Field.Street], levels[Field.AddressLine2]).ShouldBe((Level.Swapped, Level.Swapped));
    }

    [Theory]
    [InlineData("7524 Mejia Grove Apt. 708", "7524 Mejia Grove, Apartment 708")]
    [InlineData("0908 Jordan Pkwy.", "908 Jordan Parkway")]
    public void One_address_written_two_ways_is_the_same(string left, string right)
    {
        var levels = Compare(new() { Street = left }, new() { Street = right });
        (levels[Field.Number], levels[Field.Street]).ShouldBe((Level.Same, Level.Same));
        levels[Field.AddressLine2].ShouldBeOneOf(Level.Same, Level.Missing);
    }

    [Theory]
    [InlineData("540-12-1415", "540121415", Level.Same)]
    [InlineData("540-12-1415", "540-12-1451", Level.Near)]
    [InlineData("540-12-1415", "1415", Level.Part)]
    [InlineData("540-12-1415", "000-00-0000", Level.Missing)]
    [InlineData("540-12-1415", "987-65-4321", Level.Different)]
    public void Identifiers_agree_by_levels(string left, string right, Level level) =>
        Compare(new() { Identifier = left }, new() { Identifier = right })[Field.Identifier].ShouldBe(level);

    [Theory]
    [InlineData("Unknown", "Unknown")]
    [InlineData("John", "Doe")]
    [InlineData("Baby", "Girl")]
    public void Words_that_stand_for_no_name_agree_with_nothing_and_differ_from_nothing(string given, string family)
    {
        var levels = Compare(new() { GivenName = given, FamilyName = family }, new() { GivenName = given, FamilyName = family });
        (levels[Field.GivenName], levels[Field.FamilyName]).ShouldBe((Level.Missing, Level.Missing));
    }

    private static Levels Compare(Entry left, Entry right)
    {
        var people = new PeopleTable();
        people.Add(left);
        people.Add(right);
        return Comparison.Of(people.Close(), 0, 1);
    }
}
