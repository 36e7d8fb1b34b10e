namespace Alongside.Fhir.Tests.FhirPath;

public sealed class OfficialSuiteTests(ITestOutputHelper output)
{
    /// <summary>Cases we do not follow, each with the reason.</summary>
    private static readonly Dictionary<string, string> Exclusions = new(StringComparer.Ordinal)
    {
        ["HighBoundary/HighBoundaryDecimal16"] =
            "The sign is applied after the function, as its neighbour HighBoundaryDecimal14 expects; 0.00345 at one place is then 0.1 and not 0.0.",
    };

    [Fact]
    public void Every_official_case_passes_except_those_named()
    {
        var results = OfficialSuite.Run().ToList();
        var failures = results.Where(result => result.Failure is not null).ToList();
        output.WriteLine($"{results.Count - failures.Count} of {results.Count} official FHIRPath cases pass.");
        foreach (var (name, failure) in failures)
        {
            output.WriteLine($"{name}: {failure}");
        }

        failures.Where(failure => !Exclusions.ContainsKey(failure.Name)).ShouldBeEmpty();
        Exclusions.Keys.Except(failures.Select(failure => failure.Name)).ShouldBeEmpty("an exclusion that passes is no exclusion");
    }
}
