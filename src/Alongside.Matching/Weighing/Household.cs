using Alongside.Matching.Comparing;
using Alongside.Matching.People;

namespace Alongside.Matching.Weighing;

/// <summary>Two people of one household share nearly everything but a given name and a birth date.</summary>
internal static class Household
{
    /// <summary>Whether they are two people, whatever else agrees; only an identifier could say otherwise.</summary>
    public static bool AreTwo(Levels levels) =>
        levels[Field.GivenName] == Level.Different && HaveOtherBirthDates(levels) && levels[Field.Identifier] != Level.Same;

    public static bool HaveOtherBirthDates(Levels levels) => levels[Field.BirthDate] is Level.Different or Level.Alike;

    /// <summary>Whether they are of one family, under two given names.</summary>
    public static bool MayBeRelatives(Levels levels) =>
        levels[Field.GivenName] == Level.Crossed
        || (levels[Field.GivenName] == Level.Different && levels[Field.FamilyName] is Level.Same or Level.Near or Level.Part or Level.Sound);

    /// <summary>Two people of one family name under one roof.</summary>
    public static bool LiveTogether(Levels levels) =>
        AreTwo(levels) && levels[Field.FamilyName] == Level.Same && levels[Field.Street] == Level.Same && levels[Field.Number] is Level.Same or Level.Missing;
}
