using System.Globalization;

namespace Alongside.People.Drawings.Genograms;

/// <summary>What is known between two people, as it is said.</summary>
public static class FactWords
{
    /// <summary>"Rosa Delgado-Demo and Omar Tanaka-Demo: divorced since 2015", "Rosa Delgado-Demo: foster parent of Luz Delgado-Demo".</summary>
    public static string InWords(this Fact fact, Func<Guid, string> name)
    {
        var when = When(fact) is { } years ? $" {years}" : "";
        return fact is Couple couple ? $"{name(fact.From)} and {name(fact.To)}: {couple.As.InWords()}{when}"
            : $"{name(fact.From)}: {OfFirst(fact)} {name(fact.To)}{(when.Length > 0 ? "," : "")}{when}";
    }

    /// <summary>"since 2010", "2010 to 2015", "until 2015".</summary>
    public static string? When(Fact fact) => (fact.Since, fact.Until) switch
    {
        ({ } since, { } until) when since.Year == until.Year => $"in {Year(since)}",
        ({ } since, { } until) => $"{Year(since)} to {Year(until)}",
        ({ } since, null) => $"since {Year(since)}",
        (null, { } until) => $"until {Year(until)}",
        _ => null,
    };

    public static string InWords(this CoupleKind kind) => kind switch
    {
        CoupleKind.Former => "former partners",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What goes before "parent": nothing for a parent by birth, or where nothing else was said.</summary>
    public static string? Adjective(this ParentKind kind) => kind switch
    {
        ParentKind.Parent => null,
        ParentKind.Guardian => "legal guardian",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What the first is to the second.</summary>
    public static string OfFirst(Fact fact) => fact switch
    {
        Parenthood { As: ParentKind.Guardian } => "legal guardian of",
        Parenthood { As: ParentKind.Step } => "step-parent of",
        Parenthood { As: ParentKind.Parent } => "parent of",
        Parenthood parenthood => $"{parenthood.As.Adjective()} parent of",
        Tie { As: TieKind.Support } => "supporter of",
        Tie { As: TieKind.Harm } => "perpetrator of harm to",
        Tie tie => tie.As.ToString().ToLowerInvariant() + " of",
        _ => "partner of",
    };

    /// <summary>What the second is to the first.</summary>
    public static string OfSecond(Fact fact) => fact switch
    {
        Tie { As: TieKind.Grandparent } => "grandchild of",
        Tie { As: TieKind.Carer } => "cared for by",
        Tie { As: TieKind.Support } => "supported by",
        Tie { As: TieKind.Harm } => "harmed by",
        Parenthood { As: ParentKind.Guardian } => "ward of",
        Parenthood => "child of",
        _ => OfFirst(fact),
    };

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
