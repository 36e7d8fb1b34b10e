using System.Reflection;

namespace Alongside.Ledger;

/// <summary>Every name that an act or a view bears on the ledger.</summary>
public static class ActNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(ActNames).Assembly.GetTypes().Select(type => type.GetCustomAttribute<ActAttribute>()?.Name).OfType<string>(),
        .. LooksNames.All,
    ];
}

/// <summary>What looks, and what was refused, bear as their names; with it, nothing was changed.</summary>
public static class LooksNames
{
    public const string List = "list.shown";
    public const string Search = "search.done";
    public const string LookUp = "person.looked-up";
    public const string Export = "ledger.exported";
    public const string Printed = "page.printed";
    public const string Feed = "follow-up.feed-read";
    public const string File = "file.taken";
    public const string Identifier = "person.identifier-shown";
    public const string Refused = "record.refused";
    public const string PageRefused = "page.refused";
    public const string ActRefused = "act.refused";

    public static IReadOnlyList<string> All { get; } =
    [
        "case.viewed", "case.opened-to-print", "person.viewed", "inquiry.viewed", "follow-up.viewed", "ledger.viewed",
        List, Search, LookUp, Printed, Export, Feed, File, Identifier, Refused, PageRefused, ActRefused,
    ];

    /// <summary>Whether a look was at a page that can be printed; a file taken out and a refusal have none.</summary>
    internal static bool IsOfPage(string name) =>
        name is List or Search or LookUp || name.EndsWith(".viewed", StringComparison.Ordinal) || name.EndsWith(".opened-to-print", StringComparison.Ordinal);

    internal static string? InWords(string name) => name switch
    {
        List => "List looked at",
        Search => "Search done",
        LookUp => "People looked up while typing",
        Printed => "Printed",
        Export => "Ledger taken out as a file",
        Feed => "Calendar feed read",
        File => "File taken out",
        Identifier => "Number of a person shown whole",
        Refused => "Refused, not theirs to see or not there",
        PageRefused => "Refused, not for their role",
        ActRefused => "Refused by a rule",
        _ => null,
    };
}
