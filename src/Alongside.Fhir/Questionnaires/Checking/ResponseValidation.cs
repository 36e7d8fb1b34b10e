namespace Alongside.Fhir.Questionnaires;

/// <summary>Checks a response against the form it was filled on.</summary>
public static class ResponseValidation
{
    /// <summary>Every fault of a response; none when it is right.</summary>
    /// <param name="response">The response.</param>
    /// <param name="findForm">Gives the form of an address, or null when it is not known.</param>
    /// <param name="context">What expressions may know from outside.</param>
    public static IReadOnlyList<FhirFault> Validate(QuestionnaireResponse response, Func<string, Questionnaire?> findForm, FormContext? context = null)
    {
        if (response.Questionnaire is not { Length: > 0 } address)
        {
            return [new FhirFault(FaultSeverity.Error, "noQuestionnaire", "QuestionnaireResponse.questionnaire", "The response does not say which form it answers.")];
        }

        return findForm(address) is { } form
            ? FilledForm.Open(form, response, context).Faults()
            : [new FhirFault(FaultSeverity.Error, "questionnaireNotFound", "QuestionnaireResponse.questionnaire", $"The form {address} is not known here.")];
    }
}
