using System.Globalization;

namespace Alongside.People.Drawings.Genograms;

/// <summary>What a symbol tells of a person, in words.</summary>
public static class PersonWords
{
    /// <summary>"the person this drawing is about", "woman", "36 years", "born 1990".</summary>
    public static IEnumerable<string> Of(FamilyMember person)
    {
        if (person.IsIndex) yield return "whose family this is";
        if (person.Symbol != Symbol.Unknown) yield return person.Symbol == Symbol.Another ? "another gender" : person.Symbol.ToString().ToLowerInvariant();
        if (person.Born is { } born) yield return (person.IsBornExactly ? "born " : "born about ") + born.Year.ToString(CultureInfo.InvariantCulture);
        if (person is { HasDied: false, AgeInWords: { } age }) yield return age;
        if (person.HasDied) yield return person.Died is { } died ? "died " + died.Year.ToString(CultureInfo.InvariantCulture) : "has died";
    }

    /// <summary>What assistive technology says at the symbol.</summary>
    public static string Whole(FamilyMember person) => string.Join(", ", Of(person).Prepend(person.Name));
}
