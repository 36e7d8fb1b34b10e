namespace Alongside.Fhir.Questionnaires.Checking;

internal static class ChoiceCheck
{
    public static IEnumerable<(FaultSeverity, string, string)> Check(FormItem item, AnswerValue answer)
    {
        if (item.Type is ItemType.OpenChoice && answer.Type == "String")
        {
            yield break;
        }

        if (item.Options.Count > 0)
        {
            if (!item.Options.Any(option => option.Answer.Same(answer)))
            {
                var code = item.Definition.AnswerValueSet is null ? "invalidAnswerOption" : "invalidCoding";
                yield return (FaultSeverity.Error, code, $"“{answer.Display}” is not one of the choices.");
            }
        }
        else if (item.Definition.AnswerValueSet is { } canonical && ItemOptions.Concepts(item.Definition) is null && item.OfferedOptions is null)
        {
            yield return (FaultSeverity.Error, "tsError", $"Whether “{answer.Display}” is one of the choices cannot be known: {canonical} is not inside the form.");
        }
    }

    public static IEnumerable<FhirFault> Exclusive(FormItem item)
    {
        var chosen = item.Values.ToList();
        var alone = item.Options.FirstOrDefault(option => option.Exclusive && chosen.Exists(value => value.Same(option.Answer)));
        if (alone is not null && chosen.Count > 1)
        {
            yield return item.Fault(FaultSeverity.Error, "optionExclusive", $"“{alone.Display}” cannot be chosen together with other answers.");
        }
    }
}
