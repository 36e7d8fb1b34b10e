namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>Why we think otherwise than a published case.</summary>
internal static class Explained
{
    private static readonly (string Part, string Why)[] Known = [];

    public static string Why(Outcome outcome) => Array.Find(Known, known => outcome.Case.Contains(known.Part, StringComparison.Ordinal)).Why ?? "Not explained yet.";
}
