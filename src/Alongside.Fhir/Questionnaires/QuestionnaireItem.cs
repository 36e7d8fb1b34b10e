using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>One item of a form, as the form defines it.</summary>
public sealed class QuestionnaireItem
{
    private readonly Lazy<IReadOnlyList<AnswerOption>> _options;
    private readonly Lazy<IReadOnlyList<JsonObject>> _units;

    internal QuestionnaireItem(Questionnaire form, QuestionnaireItem? parent, JsonObject json, string path)
    {
        (Form, Parent, Json, Path) = (form, parent, json, path);
        LinkId = json.Text("linkId") ?? "";
        Type = ItemTypes.Read(json.Text("type"));
        Items = [.. json.Objects("item").Select((child, index) => new QuestionnaireItem(form, this, child, $"{path}.item[{index}]"))];
        EnableWhen = [.. json.Objects("enableWhen").Select(EnableCondition.Read)];
        Variables = FormExpressions.Variables(json);
        CalculatedExpression = FormExpressions.First(json, FormUrls.CalculatedExpression);
        InitialExpression = FormExpressions.First(json, FormUrls.InitialExpression, FormUrls.OldInitialExpression);
        EnableWhenExpression = FormExpressions.First(json, FormUrls.EnableWhenExpression);
        AnswerExpression = FormExpressions.First(json, FormUrls.AnswerExpression);
        Constraints = [.. FormConstraint.Read(json)];
        Control = (json.Extension(FormUrls.ItemControl)?.Object("valueCodeableConcept") is { } concept ? concept.Objects("coding").Select(coding => coding.Text("code")).FirstOrDefault() : null)
            ?? (json.Extension(FormUrls.DisplayCategory)?.Object("valueCodeableConcept") is { } category ? category.Objects("coding").Select(coding => coding.Text("code")).FirstOrDefault() : null);
        _options = new Lazy<IReadOnlyList<AnswerOption>>(() => ItemOptions.Read(this));
        _units = new Lazy<IReadOnlyList<JsonObject>>(() => ItemUnits.Read(this));
    }

    public Questionnaire Form { get; }

    public QuestionnaireItem? Parent { get; }

    public JsonObject Json { get; }

    /// <summary>Where it stands in the form, such as <c>Questionnaire.item[0].item[2]</c>.</summary>
    public string Path { get; }

    public string LinkId { get; }

    public ItemType Type { get; }

    public IReadOnlyList<QuestionnaireItem> Items { get; }

    public string? Prefix => Json.Text("prefix");

    public string Text => Json.Text("text") ?? "";

    /// <summary>The text in a language, when the form has a translation; otherwise the text.</summary>
    public string TextIn(string language) => Translations.Find(Json, "text", language) ?? Text;

    public string? ShortText => Json.Extension(FormUrls.ShortText)?.Text("valueString");

    public bool Required => Json.Truth("required") is true;

    public bool Repeats => Json.Truth("repeats") is true;

    public bool ReadOnly => Json.Truth("readOnly") is true;

    public bool Hidden => Json.Extension(FormUrls.Hidden)?.Truth("valueBoolean") is true;

    /// <summary>The hint how to show it: radio-button, check-box, drop-down, slider, help, header and so on.</summary>
    public string? Control { get; }

    /// <summary>horizontal or vertical, when the form says so.</summary>
    public string? ChoiceOrientation => Json.Extension(FormUrls.ChoiceOrientation)?.Text("valueCode");

    /// <summary>An instruction that belongs to the item above it rather than standing for itself.</summary>
    public bool IsHelp => Type is ItemType.Display && Control is "help" or "flyover" or "unit" or "legal" && Parent?.Type.IsQuestion() is true;

    /// <summary>The help written under a question, if any.</summary>
    public string? Help => Items.Where(item => item.IsHelp).Select(item => item.Text).FirstOrDefault();

    public int? MaxLength => Json.Whole("maxLength");

    public int? MinLength => Json.Extension(FormUrls.MinLength)?.Whole("valueInteger");

    public string? Regex => Json.Extension(FormUrls.Regex)?.Text("valueString");

    /// <summary>An example of what to enter, such as "nnn-nnn-nnnn".</summary>
    public string? EntryFormat => Json.Extension(FormUrls.EntryFormat)?.Text("valueString");

    public AnswerValue? MinValue => ItemBounds.Read(this, FormUrls.MinValue, FormUrls.MinQuantity);

    public AnswerValue? MaxValue => ItemBounds.Read(this, FormUrls.MaxValue, FormUrls.MaxQuantity);

    public int? MaxDecimalPlaces => Json.Extension(FormUrls.MaxDecimalPlaces)?.Whole("valueInteger");

    public int? MinOccurs => Json.Extension(FormUrls.MinOccurs)?.Whole("valueInteger");

    public int? MaxOccurs => Json.Extension(FormUrls.MaxOccurs)?.Whole("valueInteger");

    /// <summary>The choices offered, from the item itself or from a value set inside the form.</summary>
    public IReadOnlyList<AnswerOption> Options => _options.Value;

    public string? AnswerValueSet => Json.Text("answerValueSet");

    /// <summary>The units offered for a quantity, or the unit shown beside a number.</summary>
    public IReadOnlyList<JsonObject> Units => _units.Value;

    public IReadOnlyList<EnableCondition> EnableWhen { get; }

    /// <summary>All conditions must hold; otherwise any one of them is enough.</summary>
    public bool EnableWhenAll => Json.Text("enableBehavior") == "all";

    public FormExpression? EnableWhenExpression { get; }

    public FormExpression? CalculatedExpression { get; }

    public FormExpression? InitialExpression { get; }

    public FormExpression? AnswerExpression { get; }

    public IReadOnlyList<FormExpression> Variables { get; }

    public IReadOnlyList<FormConstraint> Constraints { get; }

    public IReadOnlyList<AnswerValue> Initial =>
        [.. Json.Objects("initial").Select(initial => initial.Choice()).OfType<(string Type, JsonNode Value)>().Select(choice => new AnswerValue(choice.Type, choice.Value))];

    internal IEnumerable<QuestionnaireItem> WithDescendants() => Items.SelectMany(item => item.WithDescendants()).Prepend(this);

    public override string ToString() => $"{LinkId} ({Type})";
}
