using System.Globalization;
using Alongside.People.Drawings.Shapes;

namespace Alongside.People.Drawings.Genograms;

/// <summary>The words beside a symbol: the name in at most two lines, below it the years of life.</summary>
internal static class FigureLabel
{
    public static IReadOnlyList<string> Of(FamilyMember person)
    {
        var name = Letters.Wrap(person.Name, Size.Label, Size.LabelLines - 1, Letters.Usual);
        return Years(person) is { } years ? [.. name, years] : name;
    }

    public static string? Years(FamilyMember person)
    {
        var born = person.Born is { } day ? (person.IsBornExactly ? "" : "~") + Year(day) : null;
        return person switch
        {
            { Died: { } died } => $"{born ?? "?"}–{Year(died)}",
            { HasDied: true } => $"{born ?? "?"}–?",
            { Symbol: Symbol.Unknown, Age: { } age } when born is not null => $"b. {born}, {age}",
            _ => born is null ? null : "b. " + born,
        };
    }

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
