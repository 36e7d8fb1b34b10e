using System.Text;

namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>The table of agreement, as it stands in the page of the documentation.</summary>
internal static class AgreementTable
{
    private const string Begin = "<!-- agreement: written by bench/eligibility -->", End = "<!-- agreement ends -->";

    public static string Write(IReadOnlyList<Outcome> outcomes)
    {
        var text = new StringBuilder();
        text.AppendLine("| benefit | cases | agree | share | set aside |").AppendLine("|---|---:|---:|---:|---:|");
        foreach (var benefit in Claimed(outcomes).GroupBy(outcome => outcome.Benefit).OrderBy(benefit => benefit.Key, StringComparer.Ordinal))
        {
            var (tried, agree) = (benefit.Count(outcome => outcome.Agrees is not null), benefit.Count(outcome => outcome.Agrees == true));
            text.AppendLine($"| {benefit.Key} | {tried} | {agree} | {(tried == 0 ? "" : $"{100.0 * agree / tried:0.0} %")} | {benefit.Count(outcome => outcome.Agrees is null)} |");
        }
        text.AppendLine().AppendLine("Where we disagree:").AppendLine();
        foreach (var outcome in Claimed(outcomes).Where(outcome => outcome.Agrees == false)) text.AppendLine($"- {outcome.Benefit}, {outcome.Source}, {Short(outcome.Case)}: {outcome.Why}. {Explained.Why(outcome)}");
        text.AppendLine().AppendLine("Set aside, because a case speaks of what our rules do not hold:").AppendLine();
        foreach (var why in Claimed(outcomes).Where(outcome => outcome.Agrees is null).GroupBy(outcome => (outcome.Benefit, outcome.Source, outcome.Why)).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal))
            text.AppendLine($"- {why.Key.Benefit}, {why.Key.Source}, {why.Count()}: {why.Key.Why}");
        return text.ToString();
    }

    /// <summary>Replaces what stands between the marks of the page.</summary>
    public static void Put(string page, string table)
    {
        var text = File.ReadAllText(page);
        var (from, until) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (from < 0 || until < from) throw new FormatException($"{page} lacks the marks {Begin} and {End}");
        File.WriteAllText(page, text[..(from + Begin.Length)] + "\n\n" + table.ReplaceLineEndings("\n") + "\n" + text[until..]);
    }

    public static IEnumerable<Outcome> Claimed(IEnumerable<Outcome> outcomes) => outcomes.Where(outcome => outcome.Why != "not a benefit that we claim");

    private static string Short(string name) => name.Length > 110 ? name[..110] + "…" : name;
}
