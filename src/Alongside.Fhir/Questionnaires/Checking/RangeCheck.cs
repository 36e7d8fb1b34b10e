using System.Globalization;
using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires.Checking;

internal static class RangeCheck
{
    public static IEnumerable<(FaultSeverity, string, string)> Check(QuestionnaireItem item, AnswerValue answer)
    {
        if (item.MinValue is { } least && AnswerOrder.Compare(answer, least) < 0)
        {
            yield return (FaultSeverity.Error, "minValue", $"The answer is {answer.Display}, and it must be at least {least.Display}.");
        }

        if (item.MaxValue is { } most && AnswerOrder.Compare(answer, most) > 0)
        {
            yield return (FaultSeverity.Error, "maxValue", $"The answer is {answer.Display}, and it must be at most {most.Display}.");
        }

        if (item.MaxDecimalPlaces is { } places && answer.Number is { } number && Places(number) > places)
        {
            yield return (FaultSeverity.Error, "maxDecimalPlaces", $"The answer has {Places(number)} digits after the point, and at most {places} are allowed.");
        }

        if (answer.Type == "Quantity" && answer.Json is JsonObject quantity && !UnitFits(item, quantity))
        {
            yield return (FaultSeverity.Error, "invalidUnit", $"{answer.Display} is not in {string.Join(" or ", item.Units.Select(Codings.Display))}.");
        }
    }

    private static int Places(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }

    private static bool UnitFits(QuestionnaireItem item, JsonObject quantity)
    {
        var choice = item.Json.Extensions(FormUrls.UnitOption).Any() || item.Json.Extension(FormUrls.UnitValueSet) is not null;
        if (!choice || item.Units.Count == 0 || item.Json.Extension(FormUrls.UnitOpen) is not null)
        {
            return true;
        }

        return item.Units.Any(unit => quantity.Text("code") is { } code
            ? code == unit.Text("code") && (quantity.Text("system") is null || unit.Text("system") is null || quantity.Text("system") == unit.Text("system"))
            : quantity.Text("unit") is { } words && (words == unit.Text("display") || words == unit.Text("code")));
    }
}
