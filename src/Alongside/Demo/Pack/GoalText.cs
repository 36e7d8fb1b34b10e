using Alongside.Plans;
using Alongside.ServiceDirectory;
using Alongside.Shared;

namespace Alongside.Demo.Pack;

/// <summary>A goal that clients of the demo set themselves, with what is said and done on the way to it.</summary>
public sealed record GoalText
{
    public required string Title { get; init; }
    public required LifeDomain Domain { get; init; }
    public Sensitivity Label { get; init; }
    public bool NeedsChild { get; init; }

    /// <summary>Measured by the PHQ-9.</summary>
    public bool Phq { get; init; }
    public required IReadOnlyList<string> OwnWords { get; init; }
    public required string Statement { get; init; }
    public required string Measure { get; init; }
    public required string Unit { get; init; }
    public required IReadOnlyList<int> From { get; init; }
    public required IReadOnlyList<int> To { get; init; }
    public required IReadOnlyList<string> Strengths { get; init; }
    public required string Resources { get; init; }
    public required IReadOnlyList<string> Barriers { get; init; }
    public required string Relevance { get; init; }
    public required IReadOnlyList<string> Scale { get; init; }

    /// <summary>Who (Client, Worker, Other), what, and who the other is.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Steps { get; init; }
    public required ReferralText Refer { get; init; }
    public required IReadOnlyList<string> Better { get; init; }
    public required IReadOnlyList<string> Stuck { get; init; }
    public required IReadOnlyList<string> Did { get; init; }
}

public sealed record ReferralText(Need Need, IReadOnlyList<string> Services, string Reason);
