using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

public sealed class PublishedFormsTests(ITestOutputHelper output)
{
    /// <summary>Published forms that are refused, and for what.</summary>
    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["android-fhir/layout_paginated.json"] = "duplicateLinkId",
        ["android-fhir/measles_case_investigation.json"] = "duplicateLinkId",
        ["lforms/q-enableWhen-with-reference-loop.json"] = "enableWhenCircle",
    };

    [Fact]
    public void Every_published_form_can_be_read_except_those_named()
    {
        var unexpected = new List<string>();
        var read = 0;
        foreach (var (name, text) in PublishedForms.All("Questionnaire"))
        {
            var reading = QuestionnaireReader.Read(text);
            foreach (var fault in reading.Faults.Where(fault => fault.Prevents && Refused.GetValueOrDefault(name) != fault.Code))
            {
                unexpected.Add($"{name}: {fault}");
            }

            (reading.Form is null).ShouldBe(Refused.ContainsKey(name) || reading.Faults.Any(fault => fault.Prevents), name);
            read++;
        }

        output.WriteLine($"{read} forms read.");
        read.ShouldBeGreaterThan(60);
        unexpected.ShouldBeEmpty();
    }

    [Fact]
    public void Every_published_form_is_written_exactly_as_it_was_read()
    {
        foreach (var (name, text) in PublishedForms.All("Questionnaire"))
        {
            var written = QuestionnaireReader.Read(text).Draft!.ToJson();
            SameToTheDigit(JsonNode.Parse(text.TrimStart('\uFEFF')), JsonNode.Parse(written)).ShouldBeTrue(name);
        }
    }

    [Fact]
    public void Every_published_response_is_written_exactly_as_it_was_read()
    {
        foreach (var (name, text) in PublishedForms.All("QuestionnaireResponse"))
        {
            var reading = QuestionnaireResponseReader.Read(text);
            reading.Response.ShouldNotBeNull($"{name}: {string.Join("; ", reading.Faults)}");
            SameToTheDigit(JsonNode.Parse(text.TrimStart('\uFEFF')), JsonNode.Parse(reading.Response.ToJson())).ShouldBeTrue(name);
        }
    }

    [Fact]
    public void Every_published_form_opens_blank_and_gives_a_response_that_opens_the_same()
    {
        foreach (var (name, text) in PublishedForms.All("Questionnaire"))
        {
            var form = QuestionnaireReader.Read(text).Draft!;
            var filled = FilledForm.Open(form);
            foreach (var fault in filled.Faults().Where(fault => fault.Code is "calculation" or "unstable" or "invariantExecution"))
            {
                output.WriteLine($"{name}: {fault.LinkId} {fault}");
            }

            var response = filled.ToResponse();
            var again = FilledForm.Open(form, QuestionnaireResponseReader.Read(response.ToJson()).Response);
            again.Leftovers.ShouldBeEmpty(name);
            again.ToResponse().ToJson().ShouldBe(response.ToJson(), name);
        }
    }

    private static bool SameToTheDigit(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (JsonObject a, JsonObject b) => a.Select(pair => pair.Key).SequenceEqual(b.Select(pair => pair.Key)) && a.All(pair => SameToTheDigit(pair.Value, b[pair.Key])),
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => SameToTheDigit(pair.First, pair.Second)),
        _ => left?.ToJsonString() == right?.ToJsonString(),
    };
}
