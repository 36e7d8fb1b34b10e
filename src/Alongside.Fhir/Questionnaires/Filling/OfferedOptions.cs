using Alongside.Fhir.FhirPath;

namespace Alongside.Fhir.Questionnaires.Filling;

internal static class OfferedOptions
{
    public static IReadOnlyList<AnswerOption> Read(QuestionnaireItem item, Items results) =>
        [.. results.Select(result => Answer(item, result)).OfType<AnswerValue>().Select(answer => new AnswerOption(answer.FormText, answer, answer.Display, ScoreExtensions.Read(answer.Json as JsonObject)))];

    private static AnswerValue? Answer(QuestionnaireItem item, FhirPathItem result) => result switch
    {
        { Type: "Coding", Json: JsonObject coding } => new AnswerValue("Coding", coding.DeepClone()),
        { Value: string text } when item.Type is ItemType.Choice or ItemType.OpenChoice => AnswerValue.Of(text),
        _ => CalculatedAnswers.Read(item, [result]) is [var answer, ..] ? answer : null,
    };
}
