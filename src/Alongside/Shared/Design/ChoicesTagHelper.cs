using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>One question with offered answers, all in sight: radio buttons, or boxes when several may be chosen.</summary>
[HtmlTargetElement("choices", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoicesTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public required IEnumerable<SelectListItem> Options { get; set; }
    public string? Hint { get; set; }
    public bool Optional { get; set; }
    public bool Multiple { get; set; }

    /// <summary>One answer under the other, for longer sentences.</summary>
    public bool Column { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var value = new FormValue(For, View);
        var frame = new FieldFrame(value, Hint, Options);
        var chosen = Chosen.From(value);
        var chips = Html.Of("div", "class", Column ? "chips column" : "chips");
        chips.With([.. Options.Select((item, place) => Chip(value, item, place, chosen.Has(item)))]);

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field {output.Attributes["class"]?.Value}".TrimEnd());
        if (!Multiple)
            output.Attributes.SetAttribute("role", "radiogroup");
        if (frame.DescribedBy is { } ids)
            output.Attributes.SetAttribute("aria-describedby", ids);
        if (value.Error is not null)
        {
            output.Attributes.SetAttribute("data-invalid", "");
            if (!Multiple)
                output.Attributes.SetAttribute("aria-invalid", "true");
        }

        output.Content.SetHtmlContent(Html.Of("legend").Text(Label).With(FieldFrame.OptionalMark(Optional)));
        output.Content.AppendHtml(frame.HintAndError()).AppendHtml(chips);
    }

    private TagBuilder Chip(FormValue value, SelectListItem item, int place, bool chosen) => Html.Of("label").With(
        Html.Of("input",
            "type", Multiple ? "checkbox" : "radio",
            "id", place == 0 ? value.Id : value.Id + "-" + place.ToString(CultureInfo.InvariantCulture),
            "name", value.Name,
            "value", item.Value ?? item.Text,
            "checked", chosen ? "checked" : null,
            "disabled", item.Disabled ? "disabled" : null,
            "aria-invalid", Multiple && value.Error is not null ? "true" : null),
        Html.Of("span").Text(item.Text));
}
