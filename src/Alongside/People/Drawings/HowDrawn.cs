using System.Globalization;
using Alongside.People.Drawings.Genograms;

namespace Alongside.People.Drawings;

/// <summary>What of a person's record a drawing shows by signs.</summary>
internal static class HowDrawn
{
    /// <summary>Neither gender nor death is in the record: until they are, everybody is drawn as somebody of whom neither is known.</summary>
    public static FamilyMember Drawn(this Person person, Guid index, bool mayOpen, DateOnly today) => new(person.Id, person.DisplayName)
    {
        Symbol = Symbol.Unknown,
        Born = person.BirthDate,
        IsBornExactly = person.BirthDatePrecision == BirthDatePrecision.Exact,
        Age = Short(person, today),
        AgeInWords = person.AgeInWords(today),
        IsIndex = person.Id == index,
        Link = mayOpen ? $"/people/{person.Id}" : null,
    };

    private static string? Short(Person person, DateOnly today)
    {
        if (person.AgeOn(today) is not { } years) return null;
        if (person.BirthDatePrecision != BirthDatePrecision.Exact) return years == 0 ? "<2" : string.Create(CultureInfo.InvariantCulture, $"~{years}");
        return years > 0 ? years.ToString(CultureInfo.InvariantCulture) : "<1";
    }
}
