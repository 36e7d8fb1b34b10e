namespace Alongside.Fhir.Questionnaires.Filling;

internal static class EnteredAnswers
{
    /// <summary>An entry as an answer; one that was there already keeps all it carried. Null when blank.</summary>
    public static FormAnswer? Read(FormItem item, string entry, FormContext context)
    {
        if (item.Values.FirstOrDefault(value => value.FormText == entry || AnswerText.WriteLocal(value, context.Clock.LocalTimeZone) == entry) is { } same)
        {
            return new FormAnswer(same);
        }

        if (item.OfferedOptions?.FirstOrDefault(option => option.Value == entry) is { } offered)
        {
            return new FormAnswer(offered.Answer);
        }

        var (answer, refusal) = AnswerText.Read(item.Definition, entry, context.Clock.LocalTimeZone);
        return refusal is not null ? FormAnswer.Refused(entry, refusal) : answer is null ? null : new FormAnswer(answer);
    }
}
