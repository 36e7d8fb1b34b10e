using System.Globalization;
using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bench;

/// <summary>bench/match: how well, on the published sets that are there; then how fast, on made-up people.</summary>
internal static class Start
{
    public static int Main(string[] arguments)
    {
        var data = Of(arguments, "--data") ?? Environment.GetEnvironmentVariable("ALONGSIDE_DATA") ?? "";
        if (!int.TryParse(Of(arguments, "--people") ?? "1000000", NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var people) || people < 0)
        {
            Console.Error.WriteLine("--people needs a number.");
            return 1;
        }
        if (!arguments.Contains("--only-bulk")) SayQuality(Path.Combine(data, "record-linkage"));
        if (people > 0) BulkRun.Measure(people, Console.Out);
        return 0;
    }

    private static void SayQuality(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Console.WriteLine("The published data are not on this machine (ALONGSIDE_DATA): quality is not measured.");
            return;
        }
        Console.WriteLine("| set, without the SSN | true pairs | matches | precision | recall | F1 | true pairs shown at least as possible |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var set in PublishedSets.Measure(folder))
            Console.WriteLine($"| {set.Set} | {set.TruePairs:N0} | {set.Found:N0} | {set.Precision:0.0000} | {set.Recall:0.0000} | {set.F1:0.0000} | {set.Shown:0.0000} |");
        if (!File.Exists(Path.Combine(folder, "cdc-recordlinker", "nbs_test.csv"))) return;
        SayGrades("with the SSN", new GradedSet(Path.Combine(folder, "cdc-recordlinker")));
        SayGrades("without", new GradedSet(Path.Combine(folder, "cdc-recordlinker"), "ssn"));
    }

    private static void SayGrades(string how, GradedSet graded)
    {
        Console.WriteLine();
        Console.WriteLine($"| CDC graded records, {how} | called a match | possible | not shown |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var expected in new[] { "match", "possible_match", "no_match" })
            Console.WriteLine($"| {expected} | {graded.Of(expected, Decision.Match).Count} | {graded.Of(expected, Decision.Possible).Count} | {graded.Of(expected, Decision.No).Count} |");
    }

    private static string? Of(string[] arguments, string name)
    {
        var place = Array.IndexOf(arguments, name);
        return place >= 0 && place + 1 < arguments.Length ? arguments[place + 1] : null;
    }
}
