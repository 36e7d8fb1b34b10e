using Alongside.Matching.Names;

namespace Alongside.Matching.People;

/// <summary>A name in its parts: what stands for no name left out, Jr. and III by themselves.</summary>
internal static class WrittenName
{
    public static (string Given, string Family, string Suffix) Of(Entry person)
    {
        if (Placeholders.IsNobody(person.GivenName, person.FamilyName)) return ("", "", SuffixOf(person.Suffix));
        var given = Placeholders.IsNewBorn(person.GivenName) ? "" : Known(person.GivenName);
        var (family, suffix) = Split(Known(person.FamilyName));
        return (given, family, suffix.Length > 0 ? suffix : SuffixOf(person.Suffix));
    }

    public static string Known(string? text) => Placeholders.IsNothing(text) ? "" : Folding.Fold(text!);

    private static (string Family, string Suffix) Split(string family)
    {
        var space = family.LastIndexOf(' ');
        if (space < 0) return (family, "");
        var suffix = SuffixOf(family[(space + 1)..]);
        return suffix.Length > 0 ? (family[..space], suffix) : (family, "");
    }

    private static string SuffixOf(string? text) => text is null ? "" : Folding.Fold(text) switch
    {
        "jr" or "junior" or "jnr" => "jr",
        "sr" or "senior" or "snr" => "sr",
        "ii" or "2nd" => "ii",
        "iii" or "3rd" => "iii",
        "iv" or "4th" => "iv",
        "v" or "5th" => "v",
        _ => "",
    };
}
