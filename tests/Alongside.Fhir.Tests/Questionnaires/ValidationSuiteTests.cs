using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

/// <summary>The published suite of responses against their forms: the same issues, by severity and code, as it expects.</summary>
public sealed class ValidationSuiteTests(ITestOutputHelper output)
{
    private const string Folder = "fhir/qr-validation";

    /// <summary>Cases we do not follow, each with the reason.</summary>
    private static readonly Dictionary<string, string> Exclusions = new(StringComparer.Ordinal)
    {
        ["choice-async-qr"] = "Expects a terminology server that knows the countries of the world; we say that the choices cannot be known.",
    };

    [Fact]
    public void Every_stored_case_gives_the_issues_it_expects_except_those_named()
    {
        var manifest = JsonNode.Parse(PublishedData.Read($"{Folder}/manifest.json"))!;
        var failures = new List<(string Name, string Why)>();
        var run = 0;
        foreach (var test in manifest["test-cases"]!.AsArray())
        {
            var name = test!["name"]!.ToString();
            if (!File.Exists(PublishedData.Folder($"{Folder}/{name}.json")))
            {
                continue;
            }

            run++;
            var expected = Expected(name);
            var found = Found(name, test);
            if (!expected.SequenceEqual(found.Select(fault => $"{fault.Severity} {fault.Code} {fault.Path}".ToLowerInvariant()).Order(StringComparer.Ordinal)))
            {
                failures.Add((name, $"expected [{string.Join("; ", expected)}], found [{string.Join("; ", found)}]"));
            }
        }

        output.WriteLine($"{run - failures.Count} of {run} stored validation cases give exactly the expected issues.");
        foreach (var (name, why) in failures)
        {
            output.WriteLine($"{name}: {why}");
        }

        failures.Where(failure => !Exclusions.ContainsKey(failure.Name)).ShouldBeEmpty();
        Exclusions.Keys.Except(failures.Select(failure => failure.Name)).ShouldBeEmpty("an exclusion that passes is no exclusion");
    }

    private static IReadOnlyList<FhirFault> Found(string name, JsonNode test)
    {
        var reading = QuestionnaireResponseReader.Read(PublishedData.Read($"{Folder}/{name}.json"));
        reading.Response.ShouldNotBeNull($"{name}: {string.Join("; ", reading.Faults)}");
        var forms = (test["supporting"] as JsonArray ?? [])
            .Select(file => $"{Folder}/{Path.GetFileName(file!.ToString())}")
            .Where(file => File.Exists(PublishedData.Folder(file)))
            .Select(file => QuestionnaireReader.Read(PublishedData.Read(file)).Draft!)
            .ToDictionary(form => form.Url!, StringComparer.Ordinal);
        return ResponseValidation.Validate(reading.Response, address => forms.GetValueOrDefault(address));
    }

    private static List<string> Expected(string name)
    {
        var outcome = JsonNode.Parse(PublishedData.Read($"{Folder}/outcomes/R4.{name}-base.json"))!;
        return [.. (outcome["issue"] as JsonArray ?? [])
            .Select(issue => $"{issue!["severity"]} {issue["details"]!["coding"]![0]!["code"]} {issue["expression"]![0]}".ToLowerInvariant())
            .Order(StringComparer.Ordinal)];
    }
}
