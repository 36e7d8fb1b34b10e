using Alongside.Fhir.FhirPath;
using Alongside.Fhir.Questionnaires;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Fhir.Tests.FhirPath;

public sealed class FuzzTests
{
    private static readonly string[] Parts =
    [
        "name", "given", ".", "(", ")", "[", "]", "{}", "1", "2.5", "'a'", "''", "@2024-01", "@T10", "true", "$this", "$index", "%resource", "%x", "+", "-", "*", "/", "div", "mod",
        "=", "!=", "~", "<", ">=", "|", "&", "and", "or", "implies", "in", "contains", "is", "as", "where", "select", "repeat", "all", "exists", "iif", "aggregate", "substring",
        "replace", "toQuantity()", "days", "'kg'", ",", "first()", "count()", "sum()", "weight()", "not()", "lowBoundary()", "highBoundary(3)", "type()", "Patient", "now()", "round(40)", "power(99)", "exp()", "sort()", "sort(-$this)", "@9999-12-31", "99999999999999999999999999.5", "abs()", "precision()", "toTime()", "split('')", "matches('(')",
    ];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(3000);

    [Fact]
    public void Any_text_gives_a_result_or_a_reason_and_nothing_else() =>
        Prop.ForAll(Gen.Elements(Parts).ListOf().Select(parts => string.Join(parts.Count % 2 == 0 ? " " : "", parts)).ToArbitrary(), text =>
        {
            try
            {
                Evaluating.Text(text, """{ "resourceType": "Patient", "name": [{ "given": ["Ana", "Maria"] }], "birthDate": "1980-01-01" }""", new FhirPathContext { Limits = new FhirPathLimits { Steps = 20_000 } });
            }
            catch (FhirPathException refused)
            {
                refused.Message.ShouldNotBeNullOrWhiteSpace();
            }
        }).Check(Many);

    [Fact]
    public void Any_damage_to_a_published_form_gives_faults_and_never_an_exception()
    {
        var texts = Directory.EnumerateFiles(PublishedData.Folder("fhir/questionnaires/lforms"), "*.json").Select(File.ReadAllText).Where(text => text.Length < 10_000).ToArray();
        var damage = from text in Gen.Elements(texts)
                     from at in Gen.Choose(0, text.Length - 1)
                     from length in Gen.Choose(0, 40)
                     from put in Gen.Elements("", "[", "]", "{", "}", "null", "7", "\"x\"", "\"linkId\": ", ",")
                     select text[..at] + put + text[Math.Min(text.Length, at + length)..];
        Prop.ForAll(damage.ToArbitrary(), text =>
        {
            var reading = QuestionnaireReader.Read(text);
            if (reading.Draft is { } draft)
            {
                var filled = FilledForm.Open(draft);
                _ = filled.Faults();
                _ = filled.Scores();
                _ = filled.ToResponse().ToJson();
            }
        }).Check(Many);
    }

    [Fact]
    public void Any_kind_of_json_in_any_place_gives_faults_and_never_an_exception()
    {
        string[] strange = ["null", "7", "\"x\"", "true", "[]", "{}", "[null]", "[7]", "[[]]", "[{}]", "\"\"", "1e400", "-0.0"];
        var change = from text in Gen.Elements(Directory.EnumerateFiles(PublishedData.Folder("fhir/questionnaires/lforms"), "*.json").Select(File.ReadAllText).Where(text => text.Length < 10_000).ToArray())
                     from seed in Gen.Choose(0, int.MaxValue - 1)
                     from put in Gen.Elements(strange)
                     select Changed(text, seed, put);
        Prop.ForAll(change.ToArbitrary(), text =>
        {
            var reading = QuestionnaireReader.Read(text);
            if (reading.Draft is { } draft)
            {
                var filled = FilledForm.Open(draft);
                _ = filled.Faults();
                _ = filled.Scores();
                _ = filled.ToResponse().ToJson();
            }
        }).Check(Many);
    }

    private static string Changed(string text, int seed, string put)
    {
        var root = JsonNode.Parse(text)!;
        var places = new List<(JsonNode Parent, object Key)>();
        Collect(root, places);
        var (parent, key) = places[seed % places.Count];
        if (parent is JsonObject json)
        {
            json[(string)key] = JsonNode.Parse(put);
        }
        else
        {
            parent[(int)key] = JsonNode.Parse(put);
        }

        return root.ToJsonString();
    }

    private static void Collect(JsonNode node, List<(JsonNode, object)> places)
    {
        if (node is JsonObject json)
        {
            foreach (var (name, value) in json)
            {
                places.Add((json, name));
                if (value is not null)
                {
                    Collect(value, places);
                }
            }
        }
        else if (node is JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
            {
                places.Add((array, i));
                if (array[i] is { } value)
                {
                    Collect(value, places);
                }
            }
        }
    }
}
