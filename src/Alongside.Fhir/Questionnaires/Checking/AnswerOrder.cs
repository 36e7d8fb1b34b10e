using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.Questionnaires.Checking;

internal static class AnswerOrder
{
    /// <summary>Less, equal or greater; null when the two cannot be compared.</summary>
    public static int? Compare(AnswerValue left, AnswerValue right)
    {
        if (left.AsQuantity is { } a && right.AsQuantity is { } b)
        {
            return a.CompareTo(b);
        }

        if (left.Number is { } x && right.Number is { } y)
        {
            return x.CompareTo(y);
        }

        if (left.Type is "Date" or "DateTime" && right.Type is "Date" or "DateTime")
        {
            return FhirDateTime.TryParse(left.Text) is { } early && FhirDateTime.TryParse(right.Text) is { } late ? early.CompareTo(late) : null;
        }

        if (left.Type == "Time" && right.Type == "Time")
        {
            return FhirTime.TryParse(left.Text) is { } early && FhirTime.TryParse(right.Text) is { } late ? early.CompareTo(late) : null;
        }

        return left.Type == right.Type && left.Json is JsonValue ? string.CompareOrdinal(left.Text, right.Text) : null;
    }
}
