using System.Text.RegularExpressions;

namespace Alongside.Fhir.Questionnaires.Reading;

internal static class LimitCheck
{
    public static IEnumerable<FhirFault> Check(Questionnaire form) => form.AllItems.SelectMany(Check);

    private static IEnumerable<FhirFault> Check(QuestionnaireItem item)
    {
        if (item.Regex is { } pattern && !IsPattern(pattern))
        {
            yield return item.Error("badPattern", "extension", $"“{pattern}” is not a pattern that text can be compared with.");
        }

        if (item.MinOccurs > item.MaxOccurs)
        {
            yield return item.Warning("occurs", "extension", $"At least {item.MinOccurs} answers are wanted and at most {item.MaxOccurs}; no answer can be right.");
        }

        if (item.MinLength > item.MaxLength)
        {
            yield return item.Warning("lengths", "maxLength", $"The text must have at least {item.MinLength} characters and at most {item.MaxLength}; no answer can be right.");
        }

        if (item.MinValue is { } least && item.MaxValue is { } most && Checking.AnswerOrder.Compare(least, most) > 0)
        {
            yield return item.Warning("range", "extension", $"The least value, {least.Display}, is more than the greatest, {most.Display}; no answer can be right.");
        }

        if (item.MaxOccurs > 1 && !item.Repeats)
        {
            yield return item.Warning("maxOccurs", "extension", $"Up to {item.MaxOccurs} answers are allowed, but the item does not repeat; one answer is taken.");
        }
    }

    private static bool IsPattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.None, TimeSpan.FromMilliseconds(250));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
