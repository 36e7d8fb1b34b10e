using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>One box to tick for a yes or no.</summary>
[HtmlTargetElement("check", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var value = new FormValue(For, View);
        var frame = new FieldFrame(value, Hint);
        var ticked = value.WasTyped ? value.TypedValues.Contains("true", StringComparer.OrdinalIgnoreCase) : value.Model is true;
        var box = Html.Of("input", "type", "checkbox", "id", value.Id, "name", value.Name, "value", "true", "checked", ticked ? "checked" : null);
        frame.Describe(box);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"check {output.Attributes["class"]?.Value}".TrimEnd());
        output.Content.SetHtmlContent(box);
        output.Content.AppendHtml(Html.Of("label", "for", value.Id).Text(Label)).AppendHtml(frame.HintAndError());
        output.Content.AppendHtml(Html.Of("input", "type", "hidden", "name", value.Name, "value", "false"));
    }
}
