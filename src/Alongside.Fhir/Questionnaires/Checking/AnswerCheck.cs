namespace Alongside.Fhir.Questionnaires.Checking;

/// <summary>Each answer against what its question takes.</summary>
internal static class AnswerCheck
{
    public static IEnumerable<FhirFault> Check(FormItem item)
    {
        for (var i = 0; i < item.Answers.Count; i++)
        {
            var answer = item.Answers[i];
            if (answer.Refusal is { } refusal)
            {
                yield return item.Fault(FaultSeverity.Error, "invalidEntry", refusal, i);
            }

            if (answer.Value is not { } value)
            {
                continue;
            }

            if (!FitsOptions(item, value) && !AnswerTypes.Fits(item.Definition, value.Type))
            {
                yield return item.Fault(FaultSeverity.Fatal, "invalidAnswerType", $"The answer is a {value.Type}, which a {item.Type.Code()} question does not take.", i);
                continue;
            }

            foreach (var (severity, code, reason) in TextCheck.Check(item.Definition, value).Concat(RangeCheck.Check(item.Definition, value)).Concat(ReferenceCheck.Check(item.Definition, value)).Concat(ChoiceCheck.Check(item, value)))
            {
                yield return item.Fault(severity, code, reason, i);
            }
        }

        foreach (var fault in ChoiceCheck.Exclusive(item))
        {
            yield return fault;
        }
    }

    private static bool FitsOptions(FormItem item, AnswerValue value) => item.OfferedOptions?.Any(option => option.Answer.Same(value)) is true;
}
