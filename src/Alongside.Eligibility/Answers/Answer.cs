namespace Alongside.Eligibility.Answers;

public enum Likelihood
{
    Likely,
    Unlikely,
    CannotTell,
}

/// <summary>What a pre-screen says of one programme. It is never a decision.</summary>
/// <param name="Persons">Of a programme for persons: each of them by name.</param>
/// <param name="Questions">The fewest that settle it, where it is open.</param>
public sealed record Answer(
    string Programme, string Name, string Version, Likelihood Likelihood, Amount? Amount,
    IReadOnlyList<Reason> Reasons, IReadOnlyList<Question> Questions, IReadOnlyList<PersonAnswer> Persons, IReadOnlyList<string> Remarks, string Source);

public sealed record PersonAnswer(string Person, Likelihood Likelihood, Amount? Amount, IReadOnlyList<Reason> Reasons);

/// <summary>What the programme would give: one figure, or bounds while facts are open.</summary>
public sealed record Amount(decimal Low, decimal High, Kind Kind, string Words)
{
    public bool IsKnown => Low == High;
}

/// <summary>A condition that decided, or that is open.</summary>
/// <param name="IsMet">Null while it cannot be told.</param>
/// <param name="Rule">The condition as it stands in the rules.</param>
public sealed record Reason(bool? IsMet, string Words, string Rule, string? Source, string Place, string? Person = null);

/// <summary>What to ask next: one fact, or a whole list of them such as all incomes.</summary>
/// <param name="Person">Null where it is asked of the household.</param>
public sealed record Question(string Fact, string? Person, string Ask);

/// <summary>The answer alone, for many households at once.</summary>
public readonly record struct Verdict(string Programme, Likelihood Likelihood, Figure? Amount);

internal static class Likelihoods
{
    public static Likelihood Of(Truth truth) => truth switch { Truth.Yes => Likelihood.Likely, Truth.No => Likelihood.Unlikely, _ => Likelihood.CannotTell };
}
