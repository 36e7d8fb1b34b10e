using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.FhirPath.Functions;

/// <summary>The score of an answer or option: SDC's weight(), called ordinal() before.</summary>
internal static class Weights
{
    public static IEnumerable<Function> Functions =>
    [
        new("weight", 0, Weigh),
        new("ordinal", 0, Weigh),
    ];

    private static Items Weigh(Call call)
    {
        var weights = new List<FhirPathItem>();
        foreach (var item in call.Input)
        {
            if (Find(call, item) is { } weight)
            {
                call.Context.Weighed?.Invoke(item, weight);
                weights.Add(FhirPathItem.Of(weight));
            }
        }

        return weights;
    }

    private static decimal? Find(Call call, FhirPathItem item)
    {
        // An answer or an option stands for its value.
        if (item.Type is "QuestionnaireResponse.item.answer" or "Questionnaire.item.answerOption")
        {
            var values = new List<FhirPathItem>();
            Navigation.Children(item, "value", strict: false, values);
            if (values is not [var only])
            {
                return null;
            }

            return Own(item.Json as JsonObject) ?? Find(call, only);
        }

        if (Own(item.Json as JsonObject ?? item.Extras) is { } own)
        {
            return own;
        }

        if (item.Parent is { Type: "Questionnaire.item.answerOption" } option && Own(option.Json as JsonObject) is { } onOption)
        {
            return onOption;
        }

        return InForm(call, item);
    }

    private static decimal? InForm(Call call, FhirPathItem item)
    {
        var resource = (call.Context.Resource ?? call.Context.Focus)?.Json as JsonObject;
        if (call.Context.Variables("questionnaire") is not [{ Json: JsonObject form }])
        {
            return item.Json is JsonObject coding ? ConceptWeights.Find(resource, coding) : null;
        }

        var linkId = LinkIdOf(item);
        var fromItem = linkId is null ? null : OptionWeights.Find(form, linkId, item.Json);
        return fromItem ?? (item.Json is JsonObject value ? ConceptWeights.Find(form, value) ?? ConceptWeights.Find(resource, value) : null);
    }

    private static string? LinkIdOf(FhirPathItem item)
    {
        for (var at = item.Parent; at is not null; at = at.Parent)
        {
            if (at.Json is JsonObject json && json["linkId"] is JsonValue linkId)
            {
                return linkId.ToString();
            }
        }

        return null;
    }

    private static decimal? Own(JsonObject? json) => ScoreExtensions.Read(json);
}
