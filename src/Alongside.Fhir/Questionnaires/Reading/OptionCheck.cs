using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires.Reading;

internal static class OptionCheck
{
    private static readonly string[] OfChoices = ["Coding", "String", "Integer", "Date", "Time", "Reference"];

    public static IEnumerable<FhirFault> Check(Questionnaire form) => form.AllItems.SelectMany(Check);

    /// <summary>The types an option may have for a type of item; empty when the item takes no options.</summary>
    internal static IReadOnlyList<string> Allowed(ItemType type) => type switch
    {
        ItemType.Choice or ItemType.OpenChoice => OfChoices,
        ItemType.Integer or ItemType.Decimal or ItemType.Date or ItemType.DateTime or ItemType.Time or ItemType.String or ItemType.Text or ItemType.Url or ItemType.Quantity or ItemType.Reference => [type.AnswerType()],
        _ => [],
    };

    private static IEnumerable<FhirFault> Check(QuestionnaireItem item)
    {
        var options = item.Json.Objects("answerOption").ToList();
        if (options.Count > 0 && item.AnswerValueSet is not null)
        {
            yield return item.Error("twoLists", "answerOption", "The choices are given twice: as a list and as a value set. Only one can be meant.");
        }

        var allowed = Allowed(item.Type);
        if (options.Count > 0 && allowed.Count == 0 && item.Type is not ItemType.Unknown)
        {
            yield return item.Error("optionsNotAllowed", "answerOption", $"A {item.Type.Code()} item has no choices.");
            yield break;
        }

        for (var i = 0; i < options.Count; i++)
        {
            if (options[i].Choice() is not var (type, _))
            {
                yield return item.Error("emptyOption", $"answerOption[{i}]", "This choice has no value.");
            }
            else if (allowed.Count > 0 && !allowed.Contains(type, StringComparer.Ordinal))
            {
                yield return item.Error("optionType", $"answerOption[{i}].value{type}", $"This choice is a {type}, which a {item.Type.Code()} question cannot take.");
            }
        }

        foreach (var twice in item.Options.GroupBy(option => option.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return item.Warning("sameOption", "answerOption", $"The choice “{twice.First().Display}” is there more than once.");
        }

        if (item.Type is ItemType.Choice && item.Options.Count == 0 && item.AnswerExpression is null)
        {
            yield return item.Warning("noOptions", item.AnswerValueSet is null ? "answerOption" : "answerValueSet", item.AnswerValueSet is { } canonical
                ? $"The choices are in {canonical}, which is not inside the form; none can be offered."
                : "There is nothing to choose from.");
        }
    }
}
