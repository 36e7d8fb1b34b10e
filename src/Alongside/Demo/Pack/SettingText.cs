using Alongside.Cases.Flags;
using Alongside.Shared;

namespace Alongside.Demo.Pack;

/// <summary>A kind of work: its programme and team, who comes, with what, and what it leads to.</summary>
public sealed record SettingText
{
    public required string Key { get; init; }
    public required string Programme { get; init; }
    public required string Description { get; init; }
    public required int AssessmentDays { get; init; }
    public required int PlanDays { get; init; }
    public required string Team { get; init; }

    /// <summary>Of a hundred cases, how many are of this kind.</summary>
    public required int Share { get; init; }
    public required IReadOnlyList<int> Ages { get; init; }
    public required int Feminine { get; init; }
    public required IReadOnlyList<int> Children { get; init; }
    public required int Partner { get; init; }

    /// <summary>What much of the writing here is labelled with.</summary>
    public Sensitivity Label { get; init; }

    /// <summary>Somebody at home must not learn of us.</summary>
    public bool Unsafe { get; init; }
    public required IReadOnlyList<string> Goals { get; init; }
    public required IReadOnlyList<string> Concerns { get; init; }

    /// <summary>Kind, level, words, and in how many of a hundred cases.</summary>
    public required IReadOnlyList<IReadOnlyList<System.Text.Json.JsonElement>> Flags { get; init; }
    public required IReadOnlyList<string> Situation { get; init; }
    public required IReadOnlyList<string> Collaterals { get; init; }

    public IEnumerable<FlagText> FlagTexts => Flags.Select(flag => new FlagText(
        Enum.Parse<RiskKind>(flag[0].GetString()!), Enum.Parse<RiskLevel>(flag[1].GetString()!), flag[2].GetString()!, flag[3].GetInt32()));
}

public sealed record FlagText(RiskKind Kind, RiskLevel Level, string Words, int Percent);
