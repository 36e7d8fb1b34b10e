using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>
/// Asks before an act that takes something away: says what it will do and how to undo it; the content is the form that does it.
/// </summary>
[HtmlTargetElement("dialog-confirm")]
public sealed class DialogConfirmTagHelper : TagHelper
{
    /// <summary>The words on the button that asks.</summary>
    public required string Text { get; set; }

    /// <summary>What the act will do, a full sentence.</summary>
    public required string Will { get; set; }

    /// <summary>How it can be undone, or that it cannot.</summary>
    public required string Undo { get; set; }

    public bool Small { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var form = await output.GetChildContentAsync();
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"confirm {output.Attributes["class"]?.Value}".TrimEnd());
        output.Content.SetHtmlContent(Html.Of("summary", "class", Small ? "button plain danger small" : "button plain danger").Text(Text));
        output.Content.AppendHtml(Html.Of("div", "class", "sheet").With(
            Html.Of("p").Text(Will),
            Html.Of("p", "class", "undo").With(Icons.Of("undo"), Html.Of("span").Text(Undo)),
            form));
    }
}
