namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>Why we think otherwise than a published case.</summary>
internal static class Explained
{
    private static readonly (string Part, string Why)[] Known =
    [
        ("Eligible 18-year-old at income threshold", "Income is 138.6 % of the guideline of 2026 and the limit of Texas 138 %"),
        ("Tribal family reporting SSI", "47 CFR 54.409(b) adds programmes on Tribal lands to those of paragraph (a), and SSI is one of these"),
        ("eligible via computed snap", "The case counts SNAP that its model works out; we count what is received, and say so"),
        ("child support deduction integration test", "The State Options Reports list a deduction for the District of Columbia, the case an exclusion; the net income is the same"),
        ("hybrid state counts the full-count alien's child support", "The State Options Reports list a deduction for Arkansas, the case an exclusion"),
        ("undocumented earner in a count-all state", "The model gives every household of Massachusetts a utility allowance for heating; nothing in the case says that heating is paid"),
        ("California delays OBBBA", "Status and earnings agree; the model adds cash aid of California that the case does not mention"),
        ("unit-level assistance counts in full", "We ask which person gets TANF cash; the case gives an amount to the unit"),
    ];

    public static string Why(Outcome outcome) => Array.Find(Known, known => outcome.Case.Contains(known.Part, StringComparison.Ordinal)).Why ?? "Not explained yet.";
}
