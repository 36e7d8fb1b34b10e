using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>A form: an R4 Questionnaire, with everything its file carried. Not changed once read, so it may be shared.</summary>
public sealed class Questionnaire
{
    private readonly Dictionary<string, QuestionnaireItem> _byLinkId = new(StringComparer.Ordinal);

    internal Questionnaire(JsonObject json)
    {
        Json = json;
        Variables = FormExpressions.Variables(json);
        Constraints = [.. FormConstraint.Read(json)];
        Items = [.. json.Objects("item").Select((item, index) => new QuestionnaireItem(this, null, item, $"Questionnaire.item[{index}]"))];
        foreach (var item in AllItems)
        {
            _byLinkId.TryAdd(item.LinkId, item);
        }
    }

    public JsonObject Json { get; }

    public string? Id => Json.Text("id");

    public string? Url => Json.Text("url");

    public string? Version => Json.Text("version");

    public string? Name => Json.Text("name");

    public string Title => Json.Text("title") ?? Name ?? Url ?? "";

    public string TitleIn(string language) => Translations.Find(Json, "title", language) ?? Title;

    public string? Description => Json.Text("description");

    public string? Copyright => Json.Text("copyright");

    /// <summary>draft, active, retired or unknown.</summary>
    public string Status => Json.Text("status") ?? "unknown";

    public IReadOnlyList<QuestionnaireItem> Items { get; }

    public IEnumerable<QuestionnaireItem> AllItems => Items.SelectMany(item => item.WithDescendants());

    public IReadOnlyList<FormExpression> Variables { get; }

    public IReadOnlyList<FormConstraint> Constraints { get; }

    /// <summary>Names that a form expects from outside, such as patient or user.</summary>
    internal IEnumerable<string> LaunchNames => Json.Extensions(FormUrls.LaunchContext)
        .Select(context => context.Extension("name")?.Choice()?.Value switch { JsonObject coding => coding.Text("code"), var name => name?.ToString() })
        .Concat(Json.Extensions(FormUrls.AssembleContext).Select(context => context.Text("valueString")))
        .OfType<string>();

    public QuestionnaireItem? Find(string linkId) => _byLinkId.GetValueOrDefault(linkId);

    internal JsonObject? FindValueSet(string canonical) => ContainedValueSets.Find(Json, canonical);

    public string ToJson(bool indented = false) => FhirJson.Write(Json, indented);
}
