namespace Alongside.Fhir.Questionnaires.Checking;

/// <summary>Everything a form asks of its answers.</summary>
internal static class FormChecks
{
    public static IEnumerable<FhirFault> Check(FilledForm form)
    {
        foreach (var fault in OfForm(form.Form))
        {
            yield return fault;
        }

        var inProgress = form.Status == "in-progress";
        foreach (var fault in CountCheck.Groups(form.Items, inProgress))
        {
            yield return fault;
        }

        foreach (var item in form.AllItems.Where(item => item.Enabled && (form.IsBeingFilled || IsExpected(item))))
        {
            foreach (var fault in CountCheck.Check(item, inProgress).Concat(AnswerCheck.Check(item)))
            {
                yield return fault;
            }
        }

        foreach (var fault in ConstraintCheck.Check(form))
        {
            yield return fault;
        }
    }

    /// <summary>A finished response may leave a group out unless the group itself is required; what it would hold is then not missing.</summary>
    private static bool IsExpected(FormItem item)
    {
        for (var group = item.Parent; group is not null; group = group.Parent)
        {
            if (group is { Type: ItemType.Group, Required: false, SourcePath: null })
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<FhirFault> OfForm(Questionnaire form)
    {
        if (form.Status == "draft")
        {
            yield return new FhirFault(FaultSeverity.Warning, "questionnaireDraft", "QuestionnaireResponse.questionnaire", "This form is still a draft.");
        }

        if (form.Status == "retired")
        {
            yield return new FhirFault(FaultSeverity.Warning, "questionnaireRetired", "QuestionnaireResponse.questionnaire", "This form has been retired.");
        }
    }
}
