using Alongside.Fhir;
using Alongside.Records;
using FluentValidation;
using FluentValidation.Results;

namespace Alongside.Assessments;

public static class AssessmentRules
{
    public static string? WhyNotBegin(AssessmentForm form) =>
        form.State == FormState.Retired ? "This form is retired: choose its newer version, or another form." : null;

    public static string? WhyNotFill(Assessment assessment, int? openedVersion) =>
        assessment.State != RecordState.Draft ? "This assessment is complete: correct it with a reason instead."
        : openedVersion is { } version && version != assessment.Version
            ? "This assessment was saved elsewhere (another tab or device) after you opened it here. Your answers are still on this page; nothing was overwritten. Open it in a new tab, compare, then save here again."
        : null;

    /// <summary>Faults by form field, so that the page can show each on its question.</summary>
    public static void MustBeComplete(IReadOnlyList<FhirFault> faults)
    {
        if (faults.Count > 0) throw new ValidationException(faults.Select(fault => new ValidationFailure(AnswersForm.Prefix + fault.Key, fault.Reason)));
    }
}
