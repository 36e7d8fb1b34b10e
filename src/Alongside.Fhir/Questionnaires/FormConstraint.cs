using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>A rule that a form sets for its answers, with the words to show when it is broken.</summary>
public sealed record FormConstraint(string Key, string Message, bool IsWarning, FormExpression Expression)
{
    internal static IEnumerable<FormConstraint> Read(JsonObject json)
    {
        foreach (var extension in json.Extensions(FormUrls.Constraint).Concat(json.Extensions(FormUrls.TargetConstraint)))
        {
            var expression = extension.Extension("expression");
            var read = FormExpression.Read(expression) ?? (expression?.Text("valueString") is { } text ? new FormExpression(null, "text/fhirpath", text) : null);
            if (read is not null)
            {
                yield return new FormConstraint(
                    Part(extension, "key") ?? "",
                    Part(extension, "human") ?? "An answer breaks a rule of this form.",
                    Part(extension, "severity") == "warning",
                    read);
            }
        }
    }

    private static string? Part(JsonObject extension, string url) => extension.Extension(url)?.Choice()?.Value.ToString();
}
