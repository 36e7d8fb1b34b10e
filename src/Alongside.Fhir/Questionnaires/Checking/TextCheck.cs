using System.Text.RegularExpressions;
using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.Questionnaires.Checking;

internal static class TextCheck
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(250);

    public static IEnumerable<(FaultSeverity, string, string)> Check(QuestionnaireItem item, AnswerValue answer)
    {
        if (answer.Json is not JsonValue)
        {
            yield break;
        }

        var text = answer.Text;
        if (answer.Type == "String" && item.Type is ItemType.String && text.AsSpan().ContainsAny('\r', '\n'))
        {
            yield return (FaultSeverity.Fatal, "invalidNewLine", "The answer goes over several lines, and one line is asked for.");
        }

        if (text.Length < item.MinLength)
        {
            yield return (FaultSeverity.Error, "minLength", $"At least {item.MinLength} characters are asked for, and there are {text.Length}.");
        }

        if (text.Length > item.MaxLength)
        {
            yield return (FaultSeverity.Error, "maxLength", $"At most {item.MaxLength} characters are allowed, and there are {text.Length}.");
        }

        if (item.Regex is { } pattern && !Matches(pattern, text))
        {
            yield return (FaultSeverity.Error, "regex", item.EntryFormat is { } format ? $"“{text}” is not written as {format}." : $"“{text}” is not written as this form asks.");
        }

        if (Malformed(answer.Type, text) is { } reason)
        {
            yield return (FaultSeverity.Error, answer.Type == "Uri" ? "invalidUrlValue" : "invalidFormat", reason);
        }
    }

    private static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, PatternTime);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static string? Malformed(string type, string text) => type switch
    {
        "Date" when FhirDateTime.TryParse(text) is not { HasTime: false } => $"“{text}” is not a date.",
        "DateTime" when FhirDateTime.TryParse(text) is null => $"“{text}” is not a date and time.",
        "Time" when FhirTime.TryParse(text) is null => $"“{text}” is not a time of day.",
        "Uri" when !IsAddress(text) => $"“{text}” is not a web address.",
        _ => null,
    };

    private static bool IsAddress(string text)
    {
        if (text.StartsWith("urn:uuid:", StringComparison.Ordinal))
        {
            return Guid.TryParseExact(text["urn:uuid:".Length..], "D", out _);
        }

        return text.StartsWith("urn:oid:", StringComparison.Ordinal)
            ? text["urn:oid:".Length..].Split('.').All(part => part.Length > 0 && part.All(char.IsAsciiDigit))
            : Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute);
    }
}
