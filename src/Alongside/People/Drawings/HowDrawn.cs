using System.Globalization;
using Alongside.People.Background;
using Alongside.People.Drawings.Genograms;

namespace Alongside.People.Drawings;

/// <summary>What of a person's record a drawing shows by signs.</summary>
internal static class HowDrawn
{
    /// <param name="person">Who is drawn.</param>
    /// <param name="index">Whose drawing it is.</param>
    /// <param name="mayOpen">Whether the worker may open them.</param>
    /// <param name="genders">The codes of what they have said of their gender.</param>
    /// <param name="today">The agency's day.</param>
    public static FamilyMember Drawn(this Person person, Guid index, bool mayOpen, IEnumerable<string> genders, DateOnly today) => new(person.Id, person.DisplayName)
    {
        Symbol = SymbolOf([.. genders.Where(code => !QuestionRules.IsNone(code))]),
        Died = person.DateOfDeath,
        HasDied = person.DateOfDeath is not null,
        Born = person.BirthDate,
        IsBornExactly = person.BirthDatePrecision == BirthDatePrecision.Exact,
        Age = Short(person, today),
        AgeInWords = person.AgeInWords(today),
        IsIndex = person.Id == index,
        Link = mayOpen ? $"/people/{person.Id}" : null,
    };

    private static Symbol SymbolOf(IReadOnlyList<string> genders) => genders switch
    {
        [] => Symbol.Unknown,
        [UsualQuestions.Woman] or [UsualQuestions.Woman, UsualQuestions.Transgender] or [UsualQuestions.Transgender, UsualQuestions.Woman] => Symbol.Woman,
        [UsualQuestions.Man] or [UsualQuestions.Man, UsualQuestions.Transgender] or [UsualQuestions.Transgender, UsualQuestions.Man] => Symbol.Man,
        _ => Symbol.Another,
    };

    private static string? Short(Person person, DateOnly today)
    {
        if (person.AgeOn(today) is not { } years) return null;
        if (person.BirthDatePrecision != BirthDatePrecision.Exact) return years == 0 ? "<2" : string.Create(CultureInfo.InvariantCulture, $"~{years}");
        return years > 0 ? years.ToString(CultureInfo.InvariantCulture) : "<1";
    }
}
