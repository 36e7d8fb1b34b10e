using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>A filled form: an R4 QuestionnaireResponse, with everything its file carried.</summary>
public sealed class QuestionnaireResponse
{
    internal QuestionnaireResponse(JsonObject json) => Json = json;

    public JsonObject Json { get; }

    public string? Id => Json.Text("id");

    /// <summary>The address of the form that was filled, possibly with |version.</summary>
    public string? Questionnaire => Json.Text("questionnaire");

    /// <summary>in-progress, completed, amended, entered-in-error or stopped.</summary>
    public string Status => Json.Text("status") ?? "in-progress";

    public string? Authored => Json.Text("authored");

    public string ToJson(bool indented = false) => FhirJson.Write(Json, indented);
}

/// <summary>What reading a response gave.</summary>
/// <param name="Response">The response; null when the file cannot be used.</param>
/// <param name="Faults">What is wrong with the file.</param>
public sealed record QuestionnaireResponseReading(QuestionnaireResponse? Response, IReadOnlyList<FhirFault> Faults);

public static class QuestionnaireResponseReader
{
    public static QuestionnaireResponseReading Read(string json)
    {
        var (resource, faults) = FhirJson.Read(json, "QuestionnaireResponse");
        if (resource is null)
        {
            return new QuestionnaireResponseReading(null, faults);
        }

        faults = [.. ShapeCheck.Check(resource), .. MissingLinkIds(resource, "QuestionnaireResponse")];
        return new QuestionnaireResponseReading(faults.Any(fault => fault.Prevents) ? null : new QuestionnaireResponse(resource), faults);
    }

    private static IEnumerable<FhirFault> MissingLinkIds(JsonObject parent, string path)
    {
        var index = 0;
        foreach (var item in parent.Objects("item"))
        {
            var at = $"{path}.item[{index++}]";
            if (item.Text("linkId") is not { Length: > 0 })
            {
                yield return new FhirFault(FaultSeverity.Error, "noLinkId", at, "This item has no linkId, so it cannot be matched with a question.");
            }

            var below = item.Objects("answer").SelectMany((answer, number) => MissingLinkIds(answer, $"{at}.answer[{number}]"));
            foreach (var fault in MissingLinkIds(item, at).Concat(below))
            {
                yield return fault;
            }
        }
    }
}
