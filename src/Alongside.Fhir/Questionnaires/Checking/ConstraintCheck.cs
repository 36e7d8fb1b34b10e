using Alongside.Fhir.FhirPath;
using Alongside.Fhir.Questionnaires.Filling;

namespace Alongside.Fhir.Questionnaires.Checking;

/// <summary>The rules a form sets itself. One that gives no answer, because something it needs is not answered yet, is not broken.</summary>
internal static class ConstraintCheck
{
    public static IEnumerable<FhirFault> Check(FilledForm form)
    {
        var items = form.AllItems.Where(item => item.Enabled && item.Definition.Constraints.Count > 0).ToList();
        if (items.Count == 0 && form.Form.Constraints.Count == 0)
        {
            yield break;
        }

        var evaluation = new FormEvaluation(form);
        foreach (var constraint in form.Form.Constraints)
        {
            if (Broken(evaluation, constraint, null) is var (code, reason))
            {
                yield return new FhirFault(Severity(constraint), code, "QuestionnaireResponse", reason);
            }
        }

        foreach (var item in items.Where(evaluation.IsAnswered))
        {
            foreach (var constraint in item.Definition.Constraints)
            {
                if (Broken(evaluation, constraint, item) is var (code, reason))
                {
                    yield return item.Fault(Severity(constraint), code, reason);
                }
            }
        }
    }

    private static FaultSeverity Severity(FormConstraint constraint) => constraint.IsWarning ? FaultSeverity.Warning : FaultSeverity.Error;

    private static (string Code, string Reason)? Broken(FormEvaluation evaluation, FormConstraint constraint, FormItem? item)
    {
        try
        {
            return Singleton.Boolean(evaluation.Run(constraint.Expression, item)) is false ? ("invariant", constraint.Message) : null;
        }
        catch (FhirPathException refused)
        {
            return ("invariantExecution", $"The rule “{constraint.Message}” could not be checked: {refused.Message}");
        }
    }
}
