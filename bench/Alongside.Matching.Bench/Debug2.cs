using Alongside.Matching.Weighing;
namespace Alongside.Matching.Bench;
internal static class Debug2 {
  public static void Cdc(string[] ignored) {
    var dir = "/work/shared/data/record-linkage/cdc-recordlinker/";
    foreach (var (name, files) in new (string, string[])[] { ("one list", ["/tmp/cdc.csv"]) }) {
      var set = new LabelledSet(files, ignored);
      Console.WriteLine($"{name} learned {set.State.LearnedFrom:0.0} given diff {set.State.Weights.First(w => w.Field == People.Field.GivenName && w.Level == Comparing.Level.Different).Same:0.000}");
      var counts = new Dictionary<string,int>();
      foreach (var (l, r, p) in set.Pairs) {
        if (!(l.StartsWith("seed") && r.StartsWith("test"))) { if (l.StartsWith("seed") && p.Decision == Decision.Match) Console.WriteLine($"SEED MATCH {l} {r} {p.Weight:0.0} {set.Why(p)}"); continue; }
        var e = l.Split('-')[1] == r.Split('-')[1];
        var want = e ? r.Split('-')[3] : "other";
        counts[$"{want}->{p.Decision}"] = counts.GetValueOrDefault($"{want}->{p.Decision}") + 1;
        if ((want is "no_match" or "other" && (p.Decision == Decision.Match || p.Weight > 18)) || (want == "match" && p.Decision != Decision.Match)) Console.WriteLine($"{l} {r} {p.Decision} {p.Weight:0.0} {set.Why(p)}");
      }
      foreach (var c in counts.OrderBy(c => c.Key)) Console.WriteLine($"  {c.Key} {c.Value}");
    }
  }
}
