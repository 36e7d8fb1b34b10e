using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

internal static class ItemOptions
{
    public static IReadOnlyList<AnswerOption> Read(QuestionnaireItem item)
    {
        var own = item.Json.Objects("answerOption").ToList();
        if (own.Count > 0)
        {
            return [.. own.Select(option => Own(item.Form, option)).OfType<AnswerOption>()];
        }

        return Concepts(item) is { } concepts ? [.. concepts.Select(concept => Of(item.Form, concept))] : [];
    }

    /// <summary>Null when the item names a value set that is not inside the form or cannot be known from it.</summary>
    public static IReadOnlyList<Concept>? Concepts(QuestionnaireItem item) =>
        item.AnswerValueSet is { } canonical && item.Form.FindValueSet(canonical) is { } valueSet ? ContainedValueSets.Concepts(item.Form.Json, valueSet) : null;

    private static AnswerOption? Own(Questionnaire form, JsonObject option)
    {
        if (option.Choice() is not var (type, value))
        {
            return null;
        }

        var answer = new AnswerValue(type, value);
        var weight = ScoreExtensions.Read(option) ?? ScoreExtensions.Read(value as JsonObject)
            ?? (value is JsonObject coding && type == "Coding" ? ConceptWeights.FromCodeSystem(form.Json, coding) : null);
        return new AnswerOption(AnswerText.Write(answer), answer, answer.Display, weight)
        {
            Prefix = option.Extension(FormUrls.OptionPrefix)?.Text("valueString"),
            InitiallySelected = option.Truth("initialSelected") is true,
            Exclusive = option.Extension(FormUrls.OptionExclusive)?.Truth("valueBoolean") is true,
        };
    }

    private static AnswerOption Of(Questionnaire form, Concept concept)
    {
        var answer = new AnswerValue("Coding", concept.Coding);
        return new AnswerOption(AnswerText.Write(answer), answer, answer.Display, ScoreExtensions.Read(concept.Source) ?? ConceptWeights.FromCodeSystem(form.Json, concept.Coding))
        {
            Prefix = concept.Source.Extension("http://hl7.org/fhir/StructureDefinition/valueset-label")?.Text("valueString"),
        };
    }
}
