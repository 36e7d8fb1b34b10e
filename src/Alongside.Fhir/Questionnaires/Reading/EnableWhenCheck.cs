namespace Alongside.Fhir.Questionnaires.Reading;

internal static class EnableWhenCheck
{
    public static IEnumerable<FhirFault> Check(Questionnaire form) => form.AllItems.SelectMany(item => Check(form, item)).Concat(EnableWhenCycles.Find(form));

    private static IEnumerable<FhirFault> Check(Questionnaire form, QuestionnaireItem item)
    {
        if (item.EnableWhen.Count > 1 && item.Json["enableBehavior"] is null)
        {
            yield return item.Warning("enableBehavior", "enableBehavior", "There are several conditions, and the form does not say whether all must hold; any one of them is taken to be enough.");
        }

        for (var i = 0; i < item.EnableWhen.Count; i++)
        {
            foreach (var fault in Check(form, item, item.EnableWhen[i], $"enableWhen[{i}]"))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<FhirFault> Check(Questionnaire form, QuestionnaireItem item, EnableCondition condition, string at)
    {
        if (condition.Question.Length == 0)
        {
            yield return item.Error("enableWhenNoQuestion", at + ".question", "The condition does not say which question it looks at.");
            yield break;
        }

        if (form.Find(condition.Question) is not { } target)
        {
            yield return item.Error("enableWhenNowhere", at + ".question", $"The condition looks at “{condition.Question}”, and there is no such question.");
            yield break;
        }

        if (!target.Type.IsQuestion() && target.Type is not ItemType.Unknown)
        {
            yield return item.Error("enableWhenNoAnswer", at + ".question", $"The condition looks at “{condition.Question}”, which is not a question and is never answered.");
        }

        if (!EnableCondition.Operators.Contains(condition.Operator, StringComparer.Ordinal))
        {
            yield return item.Error("enableWhenOperator", at + ".operator", condition.Operator.Length == 0
                ? "The condition does not say how to compare."
                : $"“{condition.Operator}” is not a way to compare.");
            yield break;
        }

        if (condition.Answer is not { } answer)
        {
            yield return item.Error("enableWhenNothing", at, "The condition does not say what answer it waits for.");
            yield break;
        }

        if (condition.Operator == "exists" && answer.Type != "Boolean")
        {
            yield return item.Error("enableWhenExists", at, "“exists” is compared with true or false.");
        }
        else if (condition.Operator != "exists" && !Fits(target, answer))
        {
            yield return item.Warning("enableWhenType", at, $"The condition waits for a {answer.Type}, which “{condition.Question}” never gives.");
        }
    }

    private static bool Fits(QuestionnaireItem target, AnswerValue answer) => target.Type switch
    {
        ItemType.Choice or ItemType.OpenChoice => OptionCheck.Allowed(target.Type).Contains(answer.Type, StringComparer.Ordinal),
        ItemType.Decimal or ItemType.Integer => answer.Type is "Decimal" or "Integer",
        ItemType.Unknown => true,
        _ => answer.Type == target.Type.AnswerType(),
    };
}
