using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

internal static class Translations
{
    /// <summary>The translation of an element's text: for "es-MX" also one that is only for "es".</summary>
    public static string? Find(JsonObject json, string element, string language)
    {
        var translations = (json.Object("_" + element)?.Extensions(FormUrls.Translation) ?? [])
            .Select(translation => (Language: translation.Extension("lang")?.Choice()?.Value.ToString() ?? "", Text: translation.Extension("content")?.Choice()?.Value.ToString()))
            .ToList();
        return translations.Find(one => Is(one.Language, language)).Text ?? translations.Find(one => Is(one.Language.Split('-')[0], language.Split('-')[0])).Text;
    }

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
