using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

internal static class ItemBounds
{
    public static AnswerValue? Read(QuestionnaireItem item, params string[] urls) => urls
        .Select(url => item.Json.Extension(url)?.Choice())
        .OfType<(string Type, JsonNode Value)>()
        .Select(choice => new AnswerValue(choice.Type, choice.Value))
        .FirstOrDefault();
}
