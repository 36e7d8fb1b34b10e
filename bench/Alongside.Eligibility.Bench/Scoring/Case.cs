namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>One thing that a published case expects, and what was found.</summary>
/// <param name="Agrees">Null where the case was set aside; Why says the reason.</param>
internal sealed record Outcome(string Benefit, string Source, string Case, bool? Agrees, string Why);
