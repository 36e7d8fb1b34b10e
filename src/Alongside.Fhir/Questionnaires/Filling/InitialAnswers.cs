using Alongside.Fhir.FhirPath;

namespace Alongside.Fhir.Questionnaires.Filling;

/// <summary>What a blank form begins with: answers it is born with, choices marked as chosen, and what expressions give.</summary>
internal static class InitialAnswers
{
    public static void Give(FilledForm form)
    {
        foreach (var item in form.AllItems.ToList())
        {
            if (item.Type.IsQuestion())
            {
                Set(item, Fixed(item.Definition));
            }
        }

        var evaluation = new FormEvaluation(form);
        foreach (var item in form.AllItems.ToList().Where(item => item.Type.IsQuestion() && item.Definition.InitialExpression?.Parsed is not null))
        {
            try
            {
                Set(item, CalculatedAnswers.Read(item.Definition, evaluation.Run(item.Definition.InitialExpression!, item)));
            }
            catch (FhirPathException)
            {
                // What cannot be prefilled is simply asked.
            }
        }
    }

    private static IReadOnlyList<AnswerValue> Fixed(QuestionnaireItem item)
    {
        var initial = item.Initial.Where(answer => Checking.AnswerTypes.Fits(item, answer.Type)).ToList();
        return initial.Count > 0 ? initial : [.. item.Options.Where(option => option.InitiallySelected).Select(option => option.Answer)];
    }

    private static void Set(FormItem item, IReadOnlyList<AnswerValue> values)
    {
        if (values.Count > 0)
        {
            FormTree.SetAnswers(item, [.. (item.Repeats ? values : values.Take(1)).Select(value => new FormAnswer(value))]);
        }
    }
}
