using System.Globalization;
using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

internal static class QuantityText
{
    /// <summary>Reads "12.5 kg"; without a unit, the form's only unit is meant.</summary>
    public static (AnswerValue?, string?) Read(QuestionnaireItem item, string entered)
    {
        var cut = entered.IndexOf(' ', StringComparison.Ordinal);
        var (digits, unit) = cut < 0 ? (entered, "") : (entered[..cut], entered[(cut + 1)..].Trim());
        if (!decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return (null, $"“{digits}” is not a number.");
        }

        var offered = unit.Length == 0
            ? item.Units.Count == 1 ? item.Units[0] : null
            : item.Units.FirstOrDefault(coding => coding.Text("code") == unit || coding.Text("display") == unit);
        if (offered is null)
        {
            return (AnswerValue.Quantity(value, unit.Length == 0 ? null : unit), null);
        }

        return (AnswerValue.Quantity(value, offered.Text("display") ?? offered.Text("code"), offered.Text("system"), offered.Text("code")), null);
    }
}
