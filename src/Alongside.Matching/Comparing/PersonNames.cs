using Alongside.Matching.Names;
using Alongside.Matching.People;

namespace Alongside.Matching.Comparing;

/// <summary>Given and family names of two people: each with its own, then each with the other's.</summary>
internal static class PersonNames
{
    public static Levels Compare(Levels levels, PeopleTable people, int left, int right)
    {
        var (given, otherGiven) = (people.Given(left), people.Given(right));
        var (family, otherFamily) = (people.Family(left), people.Family(right));
        var first = Straight(given, otherGiven, isGiven: true);
        var last = Straight(family, otherFamily, isGiven: false);
        if (IsPoor(first) && IsPoor(last)) (first, last) = Across(first, last, given, family, otherGiven, otherFamily);
        if (last == Level.Different && (IsClose(family, people.Former(right)) || IsClose(people.Former(left), otherFamily))) last = Level.Former;
        return levels.With(Field.GivenName, first).With(Field.FamilyName, last);
    }

    private static (Level First, Level Last) Across(Level first, Level last, Name given, Name family, Name otherGiven, Name otherFamily)
    {
        var (there, back) = (IsClose(given, otherFamily), IsClose(family, otherGiven));
        if (there && back) return (Level.Swapped, Level.Swapped);
        return there || back ? (Level.Crossed, last == Level.Missing ? Level.Missing : Level.Different) : (first, last);
    }

    private static bool IsPoor(Level level) => level is Level.Missing or Level.Different or Level.Alike or Level.Sound;

    private static bool IsClose(Name left, Name right) =>
        left.Words.Count > 0 && right.Words.Count > 0 && NameComparison.Level(left, right) is NameLevel.Same or NameLevel.Typo;

    private static Level Straight(Name left, Name right, bool isGiven)
    {
        if (left.Words.Count == 0 || right.Words.Count == 0) return Level.Missing;
        if (ReferenceEquals(left, right)) return Level.Same;
        return NameComparison.Level(left, right, isGiven) switch
        {
            NameLevel.Same => Level.Same,
            NameLevel.Nickname => Level.Nickname,
            NameLevel.Typo => Level.Near,
            NameLevel.Part => Level.Part,
            NameLevel.Sound => Level.Sound,
            NameLevel.Alike => Level.Alike,
            _ => isGiven && IsInitial(left.Written, right.Written) ? Level.Part : Level.Different,
        };
    }

    /// <summary>"M" or "Ma" for Maria.</summary>
    private static bool IsInitial(string left, string right) =>
        Math.Min(left.Length, right.Length) <= 2 && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal));
}
