using System.Globalization;
using Alongside.Fhir.FhirPath.Values;
using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>Answers as text in the fields of a plain HTML form, and back.</summary>
public static class AnswerText
{
    /// <summary>What a form field carries for an answer: a coding is <c>system|code</c>, a quantity is number and unit, the rest is as in FHIR.</summary>
    public static string Write(AnswerValue answer) => answer.Json switch
    {
        JsonObject coding when answer.Type == "Coding" => OptionKey(coding),
        JsonObject quantity when answer.Type == "Quantity" => $"{quantity["value"]?.ToJsonString()} {quantity.Text("code") ?? quantity.Text("unit")}".Trim(),
        JsonObject reference when answer.Type == "Reference" => reference.Text("reference") ?? reference.Text("display") ?? "",
        JsonObject attachment when answer.Type == "Attachment" => attachment.Text("url") ?? $"data:{attachment.Text("contentType")};base64,{attachment.Text("data")}",
        JsonValue value => value.ToString(),
        _ => answer.Json.ToJsonString(),
    };

    /// <summary>As <see cref="Write"/>, but a date and time in a time zone and to the minute, as HTML's datetime-local fields want it.</summary>
    public static string WriteLocal(AnswerValue answer, TimeZoneInfo zone) =>
        answer.Type == "DateTime" && FhirDateTime.TryParse(answer.Text) is { HasTime: true, Offset: { } offset, Local.Year: > 1 and < 9999 } moment
            ? TimeZoneInfo.ConvertTime(new DateTimeOffset(moment.Local, offset), zone).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
            : Write(answer);

    /// <summary>Reads what a form field carries as an answer to a question, or says why it is not one.</summary>
    /// <param name="item">The question.</param>
    /// <param name="text">What was entered; blank is no answer.</param>
    /// <param name="zone">The time zone that a time without one is meant in.</param>
    public static (AnswerValue? Answer, string? Refusal) Read(QuestionnaireItem item, string text, TimeZoneInfo? zone = null)
    {
        var entered = item.Type is ItemType.Text or ItemType.String ? text.ReplaceLineEndings("\n").TrimEnd() : text.Trim();
        if (entered.Length == 0)
        {
            return (null, null);
        }

        if (item.Options.FirstOrDefault(option => option.Value == entered) is { } chosen)
        {
            return (chosen.Answer, null);
        }

        return item.Type switch
        {
            ItemType.Boolean => entered.ToLowerInvariant() switch
            {
                "true" or "on" or "yes" or "1" => (AnswerValue.Of(value: true), null),
                "false" or "off" or "no" or "0" => (AnswerValue.Of(value: false), null),
                _ => (null, "Answer yes or no."),
            },
            ItemType.Integer => int.TryParse(entered, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? (AnswerValue.Of(whole), null)
                : (null, $"“{entered}” is not a whole number."),
            ItemType.Decimal => decimal.TryParse(entered, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? (AnswerValue.Of(number), null)
                : (null, $"“{entered}” is not a number."),
            ItemType.Date => FhirDateTime.TryParse(entered) is { HasTime: false } ? (new AnswerValue("Date", JsonValue.Create(entered)), null) : (null, $"“{entered}” is not a date."),
            ItemType.DateTime => Moment(entered, zone ?? TimeZoneInfo.Local),
            ItemType.Time => FhirTime.TryParse(entered) is { } time
                ? (new AnswerValue("Time", JsonValue.Create((time.Fineness < MomentPrecision.Second ? time with { Precision = MomentPrecision.Second } : time).ToString())), null)
                : (null, $"“{entered}” is not a time of day."),
            ItemType.String or ItemType.Text => (AnswerValue.Of(entered), null),
            ItemType.Url => (new AnswerValue("Uri", JsonValue.Create(entered)), null),
            ItemType.Quantity => QuantityText.Read(item, entered),
            ItemType.OpenChoice => (AnswerValue.Of(entered), null),
            ItemType.Choice => Coding(item, entered),
            ItemType.Reference => (new AnswerValue("Reference", new JsonObject { [entered.Contains('/', StringComparison.Ordinal) ? "reference" : "display"] = entered }), null),
            ItemType.Attachment => Attachment(entered),
            _ => (null, "This is not a question."),
        };
    }

    internal static string OptionKey(JsonObject coding) => (coding.Text("system"), coding.Text("code")) switch
    {
        (null, null) => coding.Text("display") ?? "",
        (null, var code) => code!,
        var (system, code) => $"{system}|{code}",
    };

    private static (AnswerValue?, string?) Coding(QuestionnaireItem item, string entered)
    {
        if (item.Options.Count > 0 || item.AnswerValueSet is null)
        {
            return (null, $"“{entered}” is not one of the choices.");
        }

        var cut = entered.LastIndexOf('|');
        return (AnswerValue.Coding(cut < 0 ? null : entered[..cut], entered[(cut + 1)..]), null);
    }

    private static (AnswerValue?, string?) Moment(string entered, TimeZoneInfo zone)
    {
        if (FhirDateTime.TryParse(entered) is not { } moment || moment.Precision is MomentPrecision.Hour)
        {
            return (null, $"“{entered}” is not a date and time.");
        }

        if (moment.HasTime)
        {
            moment = moment with
            {
                Precision = moment.Fineness < MomentPrecision.Second ? MomentPrecision.Second : moment.Precision,
                Offset = moment.Offset ?? zone.GetUtcOffset(moment.Local),
            };
        }

        return (new AnswerValue("DateTime", JsonValue.Create(moment.ToString())), null);
    }

    private static (AnswerValue?, string?) Attachment(string entered)
    {
        var comma = entered.IndexOf(";base64,", StringComparison.Ordinal);
        var json = entered.StartsWith("data:", StringComparison.Ordinal) && comma > 0
            ? new JsonObject { ["contentType"] = entered[5..comma], ["data"] = entered[(comma + 8)..] }
            : new JsonObject { ["url"] = entered };
        return (new AnswerValue("Attachment", json), null);
    }
}
