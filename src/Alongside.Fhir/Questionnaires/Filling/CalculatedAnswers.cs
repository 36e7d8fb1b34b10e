using Alongside.Fhir.FhirPath;
using Alongside.Fhir.FhirPath.Values;
using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires.Filling;

/// <summary>From what an expression gives to answers of the kind a question takes.</summary>
internal static class CalculatedAnswers
{
    public static IReadOnlyList<AnswerValue> Read(QuestionnaireItem item, Items results) =>
        [.. results.Select(result => One(item, result)).OfType<AnswerValue>()];

    private static AnswerValue? One(QuestionnaireItem item, FhirPathItem result)
    {
        if (result.Json is JsonObject complex)
        {
            return Complex(item, result, complex);
        }

        var text = result.ToString();
        return item.Type switch
        {
            ItemType.Boolean => result.Value is bool truth ? AnswerValue.Of(truth) : null,
            ItemType.Decimal => result.Value is int or decimal ? AnswerValue.Of(Numbers.ToDecimal(result.Value)) : result.Value is FhirQuantity { Value: var amount } ? AnswerValue.Of(amount) : null,
            ItemType.Integer => Whole(result.Value),
            ItemType.Quantity => Quantity(item, result.Value),
            ItemType.Date => result.Value is FhirDateTime moment ? new AnswerValue("Date", JsonValue.Create(moment.ToString().Split('T')[0])) : null,
            ItemType.DateTime => result.Value is FhirDateTime ? new AnswerValue("DateTime", JsonValue.Create(text)) : null,
            ItemType.Time => result.Value is FhirTime ? new AnswerValue("Time", JsonValue.Create(text)) : null,
            ItemType.String or ItemType.Text => AnswerValue.Of(text),
            ItemType.Url => new AnswerValue("Uri", JsonValue.Create(text)),
            ItemType.Choice or ItemType.OpenChoice => Chosen(item, text),
            ItemType.Reference => new AnswerValue("Reference", new JsonObject { ["reference"] = text }),
            _ => null,
        };
    }

    private static AnswerValue? Complex(QuestionnaireItem item, FhirPathItem result, JsonObject json) => (item.Type, result.Type) switch
    {
        (ItemType.Choice or ItemType.OpenChoice, "Coding") => item.Options.FirstOrDefault(option => option.Answer.Json is JsonObject coding && Codings.Same(coding, json))?.Answer
            ?? new AnswerValue("Coding", json.DeepClone()),
        (ItemType.Choice or ItemType.OpenChoice, "CodeableConcept") => json.Objects("coding").FirstOrDefault() is { } coding ? new AnswerValue("Coding", coding.DeepClone()) : null,
        (ItemType.Decimal, _) when json.Number("value") is { } number => AnswerValue.Of(number),
        (ItemType.Integer, _) when json.Number("value") is { } number => Whole(number),
        (ItemType.Quantity or ItemType.Reference or ItemType.Attachment, var type) when type == item.Type.AnswerType() => new AnswerValue(type, json.DeepClone()),
        (ItemType.Reference, _) when json.Text("resourceType") is { } type && json.Text("id") is { } id => new AnswerValue("Reference", new JsonObject { ["reference"] = $"{type}/{id}" }),
        (ItemType.String or ItemType.Text, "Coding") => AnswerValue.Of(Codings.Display(json)),
        _ => null,
    };

    private static AnswerValue? Whole(object? value) => value switch
    {
        int whole => AnswerValue.Of(whole),
        decimal number when decimal.Truncate(number) == number && Math.Abs(number) <= int.MaxValue => AnswerValue.Of((int)number),
        _ => null,
    };

    private static AnswerValue? Quantity(QuestionnaireItem item, object? value)
    {
        if (value is FhirQuantity quantity)
        {
            return AnswerValue.Quantity(quantity.Value, quantity.Unit, quantity.Calendar ? null : "http://unitsofmeasure.org", quantity.Calendar ? null : quantity.Unit);
        }

        if (value is not (int or decimal))
        {
            return null;
        }

        var unit = item.Units.Count > 0 ? item.Units[0] : null;
        return AnswerValue.Quantity(Numbers.ToDecimal(value), unit?.Text("display") ?? unit?.Text("code"), unit?.Text("system"), unit?.Text("code"));
    }

    private static AnswerValue? Chosen(QuestionnaireItem item, string text) =>
        item.Options.FirstOrDefault(option => option.Code == text || option.Value == text || option.Display == text)?.Answer
        ?? (item.Type is ItemType.OpenChoice || item.Options.Any(option => option.Answer.Type == "String") ? AnswerValue.Of(text) : null);
}
