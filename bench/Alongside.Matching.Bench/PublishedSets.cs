namespace Alongside.Matching.Bench;

/// <summary>The labelled sets of other people that lie beside the product; those that are not there are left out.</summary>
internal static class PublishedSets
{
    public static IEnumerable<Quality> Measure(string folder)
    {
        foreach (var number in new[] { 1, 2, 3 })
            if (Is(folder, out var file, "febrl", $"dataset{number}.csv")) yield return Febrl($"FEBRL {number}", file);
        if (Is(folder, out var first, "febrl", "dataset4a.csv") && Is(folder, out var second, "febrl", "dataset4b.csv")) yield return Febrl("FEBRL 4", first, second);
        if (Is(folder, out var fake, "splink", "fake_1000.csv")) yield return Fake1000(fake);
    }

    private static Quality Febrl(string name, params string[] files) => new LabelledSet(files, "ssn").ByEntity(name, id => id.Split('-')[1]);

    private static Quality Fake1000(string file)
    {
        var labels = File.ReadLines(file.Replace(".csv", "_labels.csv")).Skip(1).Select(line => line.Split(',')).Where(cells => double.Parse(cells[4]) > 0.5);
        var truth = labels.Select(cells => (cells[0], cells[2])).ToHashSet();
        return new LabelledSet([file]).Against("fake_1000", truth.Count, (left, right) => truth.Contains((left, right)) || truth.Contains((right, left)));
    }

    private static bool Is(string folder, out string file, params string[] path) => File.Exists(file = Path.Combine([folder, .. path]));
}
