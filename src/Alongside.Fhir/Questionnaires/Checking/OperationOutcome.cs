namespace Alongside.Fhir.Questionnaires;

/// <summary>Faults as FHIR says them to other systems.</summary>
public static class OperationOutcome
{
    /// <summary>An OperationOutcome with one issue for each fault; none means that all is well.</summary>
    public static JsonObject Of(IEnumerable<FhirFault> faults)
    {
        var issues = new JsonArray();
        foreach (var fault in faults)
        {
            issues.Add(Issue(fault));
        }

        if (issues.Count == 0)
        {
            issues.Add(new JsonObject { ["severity"] = "information", ["code"] = "informational", ["details"] = new JsonObject { ["text"] = "No faults." } });
        }

        return new JsonObject { ["resourceType"] = "OperationOutcome", ["issue"] = issues };
    }

    private static JsonObject Issue(FhirFault fault) => new()
    {
        ["severity"] = fault.Severity.ToString().ToLowerInvariant(),
        ["code"] = TypeOf(fault.Code),
        ["details"] = new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject { ["code"] = fault.Code }),
            ["text"] = fault.LinkId is { } linkId ? $"{linkId}: {fault.Reason}" : fault.Reason,
        },
        ["expression"] = new JsonArray(JsonValue.Create(fault.Path)),
    };

    private static string TypeOf(string code) => code switch
    {
        "required" => "required",
        "invariant" or "invariantExecution" => "invariant",
        "questionnaireNotFound" => "not-found",
        "tsError" => "exception",
        "invalidCoding" => "code-invalid",
        "regex" => "invalid",
        "invalidUnit" or "invalidUrlValue" or "invalidRefResourceTypeRestriction" or "invalidFormat" or "invalidEntry" => "value",
        "invalidType" or "invalidAnswerType" or "invalidLinkId" or "groupShouldNotHaveAnswers" or "shape" or "noLinkId" or "notJson" => "structure",
        _ => "business-rule",
    };
}
