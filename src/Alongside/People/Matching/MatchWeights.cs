using Alongside.Matching.Names;
using Written = Alongside.Matching.Names.Name;

namespace Alongside.People.Matching;

/// <summary>That something agrees or not: what it says (the logarithm of how much likelier it is among the same person) and in words.</summary>
public readonly record struct Agreement(double Weight, string? Words);

/// <summary>Comparison levels and their weights after Fellegi and Sunter (1969), with sound values before an agency's own are known.</summary>
public static class MatchWeights
{
    /// <summary>From here on worth a look.</summary>
    public const double Review = 5.5;

    /// <summary>From here on the worker is asked before a new person is added.</summary>
    public const double Strong = 9;

    public static Agreement Names(PersonFacts left, PersonFacts right)
    {
        var straight = Name(left.GivenName, left.FamilyName, right);
        if (left.PreferredName is { Length: > 0 } preferred) straight = Better(straight, Name(preferred, left.FamilyName, right));
        if (right.PreferredName is { Length: > 0 } called) straight = Better(straight, Name(left.GivenName, left.FamilyName, right with { GivenName = called }));
        if (left.FamilyName is not { Length: > 0 } family || right.FamilyName is not { Length: > 0 }) return straight;
        var swapped = Name(family, left.GivenName, right);
        return swapped.Weight - 1 > straight.Weight ? new Agreement(swapped.Weight - 1, "given and family name swapped") : straight;
    }

    public static Agreement BirthDates(PersonFacts left, PersonFacts right)
    {
        if (left.BirthDate is not { } one || right.BirthDate is not { } other) return default;
        var exact = left.BirthDatePrecision == BirthDatePrecision.Exact && right.BirthDatePrecision == BirthDatePrecision.Exact;
        if (!exact)
        {
            var years = Math.Abs(one.Year - other.Year);
            return years == 0 ? new(2.5, "same year of birth") : years <= 3 ? new(0.5, "about the same age") : new(-4, null);
        }
        if (one == other) return new(10, "same birth date");
        if (one.Year == other.Year && one.Month == other.Day && one.Day == other.Month) return new(6, "day and month of birth swapped");
        return DigitsApart(one, other) <= 1 ? new(4.5, "birth date one digit apart") : new(-5, "different birth date");
    }

    private static Agreement Name(string given, string? family, PersonFacts other)
    {
        if (string.IsNullOrEmpty(family) != string.IsNullOrEmpty(other.FamilyName))
            return NameComparison.Level(Written.Of(string.Join(' ', given, family)), Written.Of(string.Join(' ', other.GivenName, other.FamilyName))) is > NameLevel.Different and var whole
                ? new(Level(whole, 5), Say(whole)) : new(-3.5, null);
        var first = NameComparison.Level(Written.Of(given), Written.Of(other.GivenName), isGiven: true);
        if (string.IsNullOrEmpty(family)) return new(Level(first, 7), Say(first));
        var last = NameComparison.Level(Written.Of(family), Written.Of(other.FamilyName!));
        return new(Level(first, 5) + Level(last, 6.5), Say((NameLevel)Math.Min((int)first, (int)last)));
    }

    private static double Level(NameLevel level, double same) => level switch
    {
        NameLevel.Same => same,
        NameLevel.Nickname => same * 0.8,
        NameLevel.Typo => same * 0.75,
        NameLevel.Part => same * 0.6,
        NameLevel.Sound => same * 0.55,
        NameLevel.Alike => same * 0.35,
        _ => -3.5,
    };

    private static string? Say(NameLevel level) => level switch
    {
        NameLevel.Same => "same name",
        NameLevel.Nickname => "short form of the same name",
        NameLevel.Typo => "name written almost the same",
        NameLevel.Part => "part of the name is the same",
        NameLevel.Sound => "name sounds alike",
        NameLevel.Alike => "name looks alike",
        _ => "different name",
    };

    private static Agreement Better(Agreement one, Agreement other) => other.Weight > one.Weight ? other : one;

    private static int DigitsApart(DateOnly one, DateOnly other) =>
        one.ToString("yyyyMMdd").Zip(other.ToString("yyyyMMdd")).Count(pair => pair.First != pair.Second);
}
