using System.Globalization;
using System.Text.RegularExpressions;

namespace Alongside.Ledger;

/// <summary>The ledger in words, for acts and fields that no room words better.</summary>
public static partial class LedgerWords
{
    private static readonly HashSet<string> Untold = ["Version", "CaseId", "Moment", "SecurityStamp", "PasswordHash", "NormalizedUserName", "NormalizedEmail"];

    /// <summary>"follow-up.done" reads "Follow-up done".</summary>
    public static string OfAct(string act)
    {
        if (LooksNames.InWords(act) is { } told) return told;
        var words = act.Split('.', 2) is [var thing, "viewed"] ? $"{thing} looked at" : act.Replace('.', ' ').Replace('-', ' ').Replace("follow up", "follow-up", StringComparison.Ordinal);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The changes that say something to a reader: ids and counters are left out.</summary>
    public static IReadOnlyList<ToldChange> Told(LedgerEntry entry, AgencyTime time) =>
    [
        .. from change in Changes.Read(entry.Changes)
           where !Untold.Contains(change.Thing)
           let fields = change.Fields.Where(field => !Untold.Contains(field.Key) && !IsId(field.Value.From) && !IsId(field.Value.To))
               .Select(field => new ToldField(Spaced(field.Key), Value(field.Value.From, time), Value(field.Value.To, time))).ToList()
           where fields.Count > 0 || change.Did == "removed"
           select new ToldChange($"{Spaced(change.Thing)} {change.Did}", fields),
    ];

    private static bool IsId(string? value) => Guid.TryParse(value, out _);

    private static string? Value(string? value, AgencyTime time) => value switch
    {
        null => null,
        "True" => "yes",
        "False" => "no",
        _ when DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        _ when DateTime.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) => time(at).ToString("f", CultureInfo.CurrentCulture),
        _ when OneName().IsMatch(value) => Spaced(value),
        _ => value,
    };

    /// <summary>"ClosingReason" reads "Closing reason".</summary>
    private static string Spaced(string name)
    {
        var words = WordStart().Replace(name, " ").ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();

    [GeneratedRegex("^[A-Z][a-z]+([A-Z][a-z]+)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneName();
}

/// <summary>An instant as the agency's clock shows it.</summary>
public delegate DateTime AgencyTime(DateTime utc);

public sealed record ToldChange(string What, IReadOnlyList<ToldField> Fields);

public sealed record ToldField(string Name, string? From, string? To);
