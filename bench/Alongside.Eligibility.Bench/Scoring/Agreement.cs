using Alongside.Eligibility.Reading;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>How often the pre-screen agrees with the published cases, benefit by benefit.</summary>
internal static class Agreement
{
    public static int Run(string pack, string data, string? page)
    {
        var outcomes = Of(PackReader.ReadFolder(pack), data);
        var table = AgreementTable.Write(outcomes);
        if (page is not null) AgreementTable.Put(page, table);
        Console.WriteLine(table);
        return 0;
    }

    public static IReadOnlyList<Outcome> Of(Pack pack, string data)
    {
        var (friend, engine, features) = (new MyFriendBenCases(pack), new PolicyEngineCases(pack), new SnapFeatures(pack));
        return
        [
            .. Files(data, "myfriendben/data", "*.json").SelectMany(friend.Of),
            .. Files(data, "policyengine", "*.yaml").Where(file => !file.Contains("parameters", StringComparison.Ordinal)).SelectMany(file => engine.Of(file, Benefit(file))),
            .. Files(data, "18f-snap", "*.feature").SelectMany(features.Of),
        ];
    }

    private static IEnumerable<string> Files(string data, string folder, string pattern)
    {
        var path = Path.Combine(data, "benefits", folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
    }

    private static string Benefit(string file) => file.Replace('\\', '/') switch
    {
        var path when path.Contains("early_head_start", StringComparison.Ordinal) => "Early Head Start",
        var path when path.Contains("/head_start/", StringComparison.Ordinal) => "Head Start",
        var path when path.Contains("/snap/", StringComparison.Ordinal) => "SNAP",
        var path when path.Contains("/wic/", StringComparison.Ordinal) => "WIC",
        var path when path.Contains("/school_meals/", StringComparison.Ordinal) => "School meals",
        var path when path.Contains("/lifeline/", StringComparison.Ordinal) => "Lifeline",
        var path when path.Contains("/csfp/", StringComparison.Ordinal) => "CSFP",
        var path when path.Contains("fpg", StringComparison.Ordinal) => "Poverty guidelines",
        var path => Path.GetFileName(Path.GetDirectoryName(path)!),
    };
}
