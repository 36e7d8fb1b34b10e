using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

/// <summary>Small forms made for one test.</summary>
internal static class Made
{
    public static string Json(string items, string more = "") =>
        $$"""{ "resourceType": "Questionnaire", "url": "http://example.org/form", "status": "active"{{more}}, "item": [{{items}}] }""";

    public static Questionnaire Form(string items, string more = "")
    {
        var reading = QuestionnaireReader.Read(Json(items, more));
        return reading.Form ?? throw new InvalidOperationException(string.Join("; ", reading.Faults));
    }

    public static QuestionnaireResponse Response(string items, string status = "completed")
    {
        var reading = QuestionnaireResponseReader.Read($$"""{ "resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/form", "status": "{{status}}", "item": [{{items}}] }""");
        return reading.Response ?? throw new InvalidOperationException(string.Join("; ", reading.Faults));
    }

    public static string Expression(string kind, string expression) => $$"""
        "extension": [{ "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-{{kind}}",
          "valueExpression": { "language": "text/fhirpath", "expression": "{{expression}}" } }]
        """;
}
