using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires.Reading;

internal static class InitialCheck
{
    public static IEnumerable<FhirFault> Check(Questionnaire form) => form.AllItems.SelectMany(Check);

    private static IEnumerable<FhirFault> Check(QuestionnaireItem item)
    {
        var initials = item.Json.Objects("initial").ToList();
        if (initials.Count == 0)
        {
            yield break;
        }

        if (!item.Type.IsQuestion() && item.Type is not ItemType.Unknown)
        {
            yield return item.Error("initialNotAllowed", "initial", $"A {item.Type.Code()} item has no answer to begin with.");
            yield break;
        }

        if (initials.Count > 1 && !item.Repeats)
        {
            yield return item.Warning("initialMany", "initial", "Several answers are given to begin with, but the question takes one; the first is taken.");
        }

        for (var i = 0; i < initials.Count; i++)
        {
            if (initials[i].Choice() is not var (type, _))
            {
                yield return item.Error("initialEmpty", $"initial[{i}]", "This answer to begin with has no value.");
            }
            else if (!Checking.AnswerTypes.Fits(item, type))
            {
                yield return item.Warning("initialType", $"initial[{i}].value{type}", $"The answer to begin with is a {type}, which a {item.Type.Code()} question cannot take; it is left out.");
            }
        }
    }
}
