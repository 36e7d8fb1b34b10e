using Alongside.Matching.Comparing;
using Alongside.Matching.People;

namespace Alongside.Matching.Weighing;

/// <summary>The two thresholds, and what keeps a pair that scores well from being called a match.</summary>
internal sealed class Deciding(PeopleTable people, Weights weights, Thresholds thresholds)
{
    /// <summary>A kind of agreement (names, birth date, where to find them, identifier) that holds by itself says at least this.</summary>
    private const double Leg = 7;

    private const string LittleElse = "but little else";

    private readonly bool _givenNamesChange = IsOften(weights, Field.GivenName, 0.05);
    private readonly bool _birthDatesChange = IsOften(weights, Field.BirthDate, 0.025);

    public Decision Of(int left, int right, Levels levels, Score score)
    {
        if (score.Sum < thresholds.Possible || Household.AreTwo(levels)) return Decision.No;
        return score.Sum >= thresholds.Match && WhyNotMatch(left, right, levels, score) is null ? Decision.Match : Decision.Possible;
    }

    /// <returns>Null when nothing speaks against a match.</returns>
    public string? WhyNotMatch(int left, int right, Levels levels, Score score)
    {
        if (levels[Field.Identifier] is Level.Near or Level.Different) return "but another identifier";
        if (levels[Field.Suffix] == Level.Different) return "but Jr., Sr. or the like differs";
        if (levels[Field.Identifier] == Level.Same) return Legs(score) < 2 ? LittleElse : null;
        if (levels[Field.GivenName] == Level.Missing && levels[Field.FamilyName] == Level.Missing) return "but no name to compare";
        if (!_givenNamesChange && Household.MayBeRelatives(levels)) return levels[Field.BirthDate] == Level.Same ? "but may be twins" : "but may be relatives";
        if (!_birthDatesChange && Household.HaveOtherBirthDates(levels)) return "but may be parent and child of one name";
        if ((people.IsShared(left) || people.IsShared(right)) && !AgreesFully(levels)) return "but an address that many share";
        return Legs(score) < 2 ? LittleElse : null;
    }

    private static bool AgreesFully(Levels levels) =>
        levels[Field.BirthDate] is Level.Same or Level.Missing
        && levels[Field.GivenName] is Level.Same or Level.Nickname or Level.Swapped or Level.Missing && levels[Field.FamilyName] is Level.Same or Level.Swapped or Level.Missing;

    private int Legs(Score score) =>
        ((_givenNamesChange ? Math.Max(score.Given, 0) + Math.Max(score.Family, 0) : score.Names) >= Leg ? 1 : 0) + (score.Birth >= Leg ? 1 : 0) + (score.Address + score.Contact >= Leg ? 1 : 0) + (score.Identifier >= Leg ? 1 : 0);

    /// <summary>Whether the data themselves show that records of one person often differ in this: enough pairs, and hardly any households that would look the same.</summary>
    private static bool IsOften(Weights weights, Field field, double share) =>
        weights.LearnedFrom >= 300 && weights.Households < weights.LearnedFrom / 20 && weights.Odds(field, Level.Different).Same >= share;
}
