using Alongside.Ledger;

namespace Alongside.People;

/// <summary>The changed fields of a ledger entry in human words.</summary>
internal static class PersonChanges
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["GivenName"] = "given name", ["FamilyName"] = "family name", ["PreferredName"] = "preferred name", ["Pronouns"] = "pronouns",
        ["BirthDate"] = "birth date", ["BirthDatePrecision"] = "how sure the birth date is", ["Language"] = "language",
        ["NeedsInterpreter"] = "interpreter", ["IsRestricted"] = "restricted", ["Value"] = "number or address", ["Use"] = "which",
        ["IsPreferred"] = "preferred", ["IsProtected"] = "protected", ["DoNotUse"] = "do not use", ["Messages"] = "messages",
        ["SenderName"] = "sender name", ["Hours"] = "safe hours", ["Note"] = "note", ["Until"] = "until", ["EndReason"] = "reason",
    };

    public static IReadOnlyList<string> InWords(LedgerEntry entry) =>
    [
        .. from change in Changes.Read(entry.Changes)
           where change.Did == "changed"
           from field in change.Fields
           where Words.ContainsKey(field.Key)
           select Told(Words[field.Key], field.Value),
    ];

    private static string Told(string name, FieldChange change) => (change.From, change.To) switch
    {
        ("•••", "•••") => $"{name} changed",
        (null, { } to) => $"{name}: {Plain(to)}",
        ({ } from, null) => $"{name} removed, was {Plain(from)}",
        var (from, to) => $"{name} from {Plain(from)} to {Plain(to)}",
    };

    private static string Plain(string? value) => value switch { "True" => "yes", "False" => "no", _ => value ?? "" };
}
