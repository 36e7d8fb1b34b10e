using Alongside.Matching.Weighing;
namespace Alongside.Matching.Bench;

internal static class Start
{
    public static int Main(string[] arguments)
    {
        if (arguments[0] == "cdc") { Debug2.Cdc(arguments[1..]); return 0; }
        if (arguments.Length > 1) { Debug(arguments); return 0; }
        foreach (var quality in PublishedSets.Measure(arguments[0]))
            Console.WriteLine($"{quality.Set,-12} true {quality.TruePairs,6} found {quality.Found,6} P {quality.Precision:0.0000} R {quality.Recall:0.0000} F1 {quality.F1:0.0000} shown {quality.Shown:0.0000}");
        return 0;
    }
    private static void Debug(string[] a)
    {
        var set = new LabelledSet([a[0]], "ssn");
        var rows = File.ReadLines(a[0]).Skip(1).Select(l => l.Split(", ")).ToDictionary(c => c[0]);
        string E(string id) => id.Split('-')[1];
        var seen = new HashSet<(string,string)>();
        if (a[1] == "w") foreach (var r in set.State.Weights) Console.WriteLine($"{r.Field} {r.Level} {r.Same:0.0000} {r.Others:0.000000} {r.Weight:0.00}");
        Console.WriteLine($"learned {set.State.LearnedFrom} {Thresholds.For(rows.Count)}");
        foreach (var (l, r, p) in set.Pairs) {
            seen.Add((l, r)); seen.Add((r, l));
            var t = E(l) == E(r);
            if (t != (p.Decision == Decision.Match) && (t || p.Weight > 15)) Console.WriteLine($"{(t ? "TRUE " : "FALSE")} {p.Decision} {p.Weight:0.0} {set.Why(p)}\n   {string.Join('|', rows[l][..^1])}\n   {string.Join('|', rows[r][..^1])}");
        }
        foreach (var g in rows.Values.GroupBy(c => E(c[0]))) { var l = g.ToList(); for (var i = 0; i < l.Count; i++) for (var j = 0; j < i; j++) if (!seen.Contains((l[i][0], l[j][0]))) Console.WriteLine($"UNSEEN\n   {string.Join('|', l[i][..^1])}\n   {string.Join('|', l[j][..^1])}"); }
    }
}
