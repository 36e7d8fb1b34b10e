namespace Alongside.People.Names;

public static class NameRules
{
    public const int MostNames = 20;

    public static string? WhyNotAdd(NameKind kind, string whole, IReadOnlyCollection<PersonName> present) =>
        present.Count(row => row.IsCurrent) >= MostNames ? $"A person has at most {MostNames} other names here: take away one that is not needed."
        : present.Any(row => row.IsCurrent && row.Kind == kind && string.Equals(row.Whole, whole, StringComparison.CurrentCultureIgnoreCase)) ? "This name is written down already."
        : null;

    public static string? WhyNotRemove(PersonName name) => name.IsCurrent ? null : "This name is taken away already.";

    public static string InWords(this NameKind kind) => kind switch
    {
        NameKind.Legal => "Legal name",
        NameKind.Birth => "Name at birth",
        NameKind.Former => "Former name",
        NameKind.Married => "Married name",
        NameKind.Tribal => "Tribal or ceremonial name",
        NameKind.Misspelling => "As others write it",
        _ => "Also known as",
    };

    public static string Hint(this NameKind kind) => kind switch
    {
        NameKind.Legal => "As in documents, where it is not what they are called.",
        NameKind.Former => "They are found by it; it is shown on this page only.",
        NameKind.Misspelling => "A wrong spelling that other papers have.",
        _ => "",
    };
}
