using Alongside.Eligibility.Formulas;

namespace Alongside.Eligibility.Rules;

/// <summary>One version of the rules of one programme, in force from a day until another. Without a rule it only holds steps for others.</summary>
public sealed record RuleSet
{
    public required string Programme { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while nobody knows of an end.</summary>
    public DateOnly? Until { get; init; }

    public required string Source { get; init; }

    /// <summary>Asked of each person, or of the household as one.</summary>
    public bool IsForPersons { get; init; }

    public Items<Step> Steps { get; init; } = [];

    public Rule? Rule { get; init; }

    public Entitlement? Amount { get; init; }

    /// <summary>What the pre-screen leaves out, said with every answer.</summary>
    public Items<string> Remarks { get; init; } = [];

    public bool IsInForceOn(DateOnly day) => From <= day && (Until is not { } until || day <= until);
}

/// <summary>Something worked out on the way, of the household or of each person, so that rules can name it.</summary>
public sealed record Step(string Name, bool OfPerson, Formula Is, string? Words, string? Source);

/// <summary>What the programme gives, where its rule says.</summary>
public sealed record Entitlement(Formula Is, string Words, string? Source);
