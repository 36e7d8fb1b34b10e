using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires.Checking;

internal static class AnswerTypes
{
    /// <summary>Whether a question takes answers of a FHIR type, written as it follows "value".</summary>
    public static bool Fits(QuestionnaireItem item, string type) => item.Type switch
    {
        ItemType.Unknown => true,
        ItemType.Choice or ItemType.OpenChoice => type == "Coding" || (type == "String" && item.Type is ItemType.OpenChoice)
            || item.Json.Objects("answerOption").Any(option => option.Choice()?.Type == type),
        _ => type == item.Type.AnswerType(),
    };
}
