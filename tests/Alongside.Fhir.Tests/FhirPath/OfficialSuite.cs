using System.Globalization;
using System.Xml.Linq;
using Alongside.Fhir.FhirPath;
using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.Tests.FhirPath;

/// <summary>Runs the suite that HL7 publishes for FHIRPath on R4.</summary>
internal static class OfficialSuite
{
    public static IEnumerable<(string Name, string? Failure)> Run()
    {
        var folder = PublishedData.Folder("fhir/fhirpath");
        var inputs = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var group in XDocument.Load(Path.Combine(folder, "tests-fhir-r4.share.xml")).Root!.Elements("group"))
        {
            foreach (var test in group.Elements("test"))
            {
                var file = Path.ChangeExtension((string?)test.Attribute("inputfile") ?? "patient-example.xml", ".json");
                if (!inputs.TryGetValue(file, out var input))
                {
                    inputs[file] = input = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "input", file)))!.AsObject();
                }

                yield return ($"{group.Attribute("name")!.Value}/{test.Attribute("name")!.Value}", Failure(test, input));
            }
        }
    }

    private static string? Failure(XElement test, JsonObject input)
    {
        var expression = test.Element("expression")!;
        var strict = (string?)test.Attribute("mode") == "strict";
        var mustFail = expression.Attribute("invalid") is not null;
        IReadOnlyList<FhirPathItem> result;
        try
        {
            result = FhirPathExpression.Parse(expression.Value, strict).Evaluate(new FhirPathContext { Focus = FhirPathItem.Of(input), Strict = strict });
        }
        catch (FhirPathException refused)
        {
            return mustFail ? null : "refused: " + refused.Message;
        }

        if (mustFail)
        {
            return "was not refused: " + string.Join(", ", result);
        }

        var expected = test.Elements("output").ToList();
        if ((string?)test.Attribute("predicate") == "true")
        {
            result = [FhirPathItem.Of(result.Count > 0)];
        }

        var ordered = (string?)test.Attribute("ordered") != "false";
        var matches = expected.Count == result.Count && (ordered
            ? expected.Zip(result).All(pair => Matches(pair.First, pair.Second))
            : expected.All(output => result.Any(item => Matches(output, item))));
        return matches ? null : $"gave [{string.Join(", ", result.Select(item => $"{item.Type} {item}"))}], not [{string.Join(", ", expected.Select(output => output.Value))}]";
    }

    private static bool Matches(XElement output, FhirPathItem item)
    {
        var type = (string?)output.Attribute("type");
        var sameType = type is null || item.Type == type || string.Equals(item.Type, "System." + type, StringComparison.OrdinalIgnoreCase);
        return sameType && (item.Value switch
        {
            decimal number => number == decimal.Parse(output.Value, CultureInfo.InvariantCulture),
            FhirDateTime moment => "@" + moment == output.Value || moment.ToString() == output.Value,
            FhirTime time => "@T" + time == output.Value,
            _ => item.ToString() == output.Value,
        });
    }
}
