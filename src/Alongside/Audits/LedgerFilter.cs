namespace Alongside.Audits;

public enum LedgerKind
{
    Changes,
    Looks,
    Lists,
    Refused,
}

/// <summary>What an auditor asks the ledger for.</summary>
public sealed record LedgerFilter
{
    public Guid? Worker { get; set; }
    public string? Act { get; set; }
    public LedgerKind? Kind { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }

    /// <summary>The number of a case.</summary>
    public string? Case { get; set; }

    /// <summary>The name of a person, as somebody would search for it.</summary>
    public string? Person { get; set; }

    public bool IsEmpty => this == new LedgerFilter();

    public IReadOnlyDictionary<string, string?> Fields => new Dictionary<string, string?>
    {
        ["Filter.Worker"] = Worker?.ToString(),
        ["Filter.Act"] = Act,
        ["Filter.Kind"] = Kind?.ToString(),
        ["Filter.From"] = From?.ToString("O"),
        ["Filter.Until"] = Until?.ToString("O"),
        ["Filter.Case"] = Case,
        ["Filter.Person"] = Person,
    };

    /// <summary>What was asked, for the ledger's own entry of it.</summary>
    public string InWords() => IsEmpty ? "All of it" : string.Join(", ", Fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => $"{field.Key[7..].ToLowerInvariant()} {field.Value}"));

    public static string InWords(LedgerKind kind) => kind switch
    {
        LedgerKind.Changes => "Changes only",
        LedgerKind.Looks => "Looks only",
        LedgerKind.Lists => "Lists and searches only",
        _ => "Refused only",
    };
}
