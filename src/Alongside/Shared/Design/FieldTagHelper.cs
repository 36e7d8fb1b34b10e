using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>
/// One question with one typed answer: label, hint, error and the input, text area or select. Keeps what was typed, even when
/// it could not be read. Attributes it does not know go onto the input.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }
    public bool Optional { get; set; }
    public int? Rows { get; set; }
    public string? Type { get; set; }
    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>The first, empty choice of a select; without it a select has none.</summary>
    public string? Blank { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var value = new FormValue(For, View);
        var frame = new FieldFrame(value, Hint, Options);
        var control = Options is not null ? Select(value) : Rows is { } rows ? TextArea(value, rows) : Input(value);
        frame.Describe(control);
        foreach (var extra in output.Attributes.Where(attribute => attribute.Name != "class"))
            control.Attributes[extra.Name] = extra.Value is HtmlString html ? html.Value : Convert.ToString(extra.Value, CultureInfo.InvariantCulture);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var more = output.Attributes["class"]?.Value;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", $"field {more}".TrimEnd());
        output.Content.SetHtmlContent(Html.Of("label", "for", control.Attributes["id"]).Text(Label).With(FieldFrame.OptionalMark(Optional)));
        output.Content.AppendHtml(frame.HintAndError()).AppendHtml(control);
        if (control.Attributes.TryGetValue("type", out var type) && type is "number" or "date" or "time" or "datetime-local")
            output.Content.AppendHtml(Html.Of("input", "type", "hidden", "name", "__Invariant", "value", value.Name));
    }

    private TagBuilder Input(FormValue value)
    {
        var type = Type ?? TypeOf(value.Type);
        var text = type == "password" ? null : value.Typed ?? InvariantText(value.Model, type);
        if (value.Typed is { Length: > 0 } typed && !Readable(type, typed))
            type = "text";
        return Html.Of("input", "class", "input", "id", value.Id, "name", value.Name, "type", type, "value", text, "dir", type is "text" ? "auto" : null);
    }

    private static TagBuilder TextArea(FormValue value, int rows) => Html
        .Of("textarea", "class", "input", "id", value.Id, "name", value.Name, "rows", rows.ToString(CultureInfo.InvariantCulture), "dir", "auto")
        .With(new HtmlString("\n")).Text(value.Typed ?? value.Model?.ToString());

    private TagBuilder Select(FormValue value)
    {
        var select = Html.Of("select", "class", "input", "id", value.Id, "name", value.Name);
        var chosen = Chosen.From(value);
        if (Blank is not null)
            select.With(Html.Of("option", "value", "").Text(Blank));
        foreach (var group in Options!.GroupBy(item => item.Group?.Name))
        {
            var options = group.Select(item => Html
                .Of("option", "value", item.Value ?? item.Text, "selected", chosen.Has(item) ? "selected" : null, "disabled", item.Disabled ? "disabled" : null)
                .Text(item.Text)).ToArray<IHtmlContent>();
            select.With(group.Key is null ? options : [Html.Of("optgroup", "label", group.Key).With(options)]);
        }

        return select;
    }

    private static string TypeOf(Type type) =>
        type == typeof(DateOnly) ? "date" : type == typeof(TimeOnly) ? "time" : type == typeof(DateTime) ? "datetime-local"
        : type == typeof(int) || type == typeof(decimal) || type == typeof(double) || type == typeof(long) ? "number" : "text";

    private static string? InvariantText(object? model, string type) => model switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime at when type == "date" => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        IFormattable number when type == "number" => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Convert.ToString(model, CultureInfo.CurrentCulture),
    };

    /// <summary>A browser shows an input of these types empty when it cannot read the value; then the typed text must stay visible.</summary>
    private static bool Readable(string type, string typed) => type switch
    {
        "date" => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => TimeOnly.TryParseExact(typed, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "datetime-local" => DateTime.TryParseExact(typed, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "number" => double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => true,
    };
}
