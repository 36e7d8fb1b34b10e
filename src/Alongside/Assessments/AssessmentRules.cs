using Alongside.Fhir.Questionnaires;
using Alongside.Records;

namespace Alongside.Assessments;

public static class AssessmentRules
{
    public const int LongestReason = 4000;

    public static string? WhyNotBegin(AssessmentForm form) =>
        form.State == FormState.Retired ? "This form is retired: choose its newer version, or another form." : null;

    public static string? WhyNotFill(Assessment assessment) =>
        assessment.State != RecordState.Draft ? "This assessment is complete: correct it with a reason instead." : null;

    public static string? WhyNotAnswered(FilledForm filled) =>
        filled.AllItems.Any(item => item.Shown && !item.ReadOnly && item.Values.Any()) ? null
        : "Nothing is answered yet: answer at least one question, or throw the draft away.";

    public static string? WhyNotReason(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? "Say why, in a few words."
        : reason.Length > LongestReason ? "Keep the reason under 4,000 characters."
        : null;

    public static string InWords(this Assessment assessment) => assessment.State switch
    {
        RecordState.Draft => "not complete yet",
        RecordState.Final => "complete",
        RecordState.Amended => "corrected",
        RecordState.Voided => "void",
        _ => "thrown away",
    };
}
