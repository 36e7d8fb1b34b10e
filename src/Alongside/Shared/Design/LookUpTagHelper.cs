using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>
/// An answer found by typing. With script it offers what <c>url</c>?q=... answers (the partial <c>/Shared/_Options.cshtml</c>) and
/// puts the chosen id beside the text; without script the text is posted alone and the page looks it up.
/// </summary>
[HtmlTargetElement("look-up", Attributes = "for, url", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LookUpTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The text that is typed.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The id of what was chosen; empty while the text is only text.</summary>
    public required ModelExpression ForId { get; set; }

    public required string Url { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }
    public bool Optional { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var text = new FormValue(For, View);
        var id = new FormValue(ForId, View);
        var frame = new FieldFrame(text.Error is null && id.Error is not null ? id : text, Hint, id: id);
        var input = Html.Of("input", "class", "input", "id", text.Id, "name", text.Name, "type", "text", "value", text.Typed ?? text.Model?.ToString(),
            "autocomplete", "off", "dir", "auto", "data-look-up", Url, "data-chosen", id.Id);
        frame.Describe(input);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field {output.Attributes["class"]?.Value}".TrimEnd());
        output.Content.SetHtmlContent(Html.Of("label", "for", text.Id).Text(Label).With(FieldFrame.OptionalMark(Optional)));
        output.Content.AppendHtml(frame.HintAndError()).AppendHtml(Html.Of("div", "class", "look-up").With(input, Icons.Of("search")));
        output.Content.AppendHtml(Html.Of("input", "type", "hidden", "id", id.Id, "name", id.Name, "value", id.Typed ?? id.Model?.ToString()));
    }
}
