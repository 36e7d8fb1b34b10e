using System.Collections.Frozen;
using Alongside.Matching.Names;

namespace Alongside.Matching.People;

/// <summary>Words written where nothing is known. They agree with nothing and differ from nothing.</summary>
internal static class Placeholders
{
    private static readonly FrozenSet<string> Nothing = Set(
        """
        na none null nil unknown unk unkn nk missing refused declined notknown notgiven notasked notavailable notapplicable noname nodata anonymous anon
        test tbd tba xx xxx xxxx dontknow doesnotknow desconocido desconocida ninguno
        """);

    private static readonly FrozenSet<string> NewBorn = Set("baby babyboy babygirl babyof boy girl infant newborn neonate bebe child male female bb bg twin twina twinb triplet");
    private static readonly FrozenSet<string> DoeGiven = Set("john jon jane janie baby johnny jonathan");

    public static bool IsNothing(string? text) => string.IsNullOrWhiteSpace(text) || Nothing.Contains(Joined(text));

    public static bool IsNewBorn(string? text) => text is not null && NewBorn.Contains(Joined(text));

    /// <summary>John and Jane Doe, Baby Girl: a whole name that stands for no name.</summary>
    public static bool IsNobody(string? given, string? family) =>
        given is not null && family is not null
        && ((Joined(family) is "doe" or "roe" && DoeGiven.Contains(Joined(given))) || (IsNewBorn(given) && IsNewBorn(family)));

    private static string Joined(string text) => Folding.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
}
