using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>Nothing here yet, and what to do next (the content: a link or a button).</summary>
[HtmlTargetElement("empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public required string Text { get; set; }
    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var next = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        output.Content.SetHtmlContent(Html.Of("p").Text(Text));
        if (Icon is not null)
            output.PreContent.SetHtmlContent(Icons.Of(Icon));
        if (!next.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Html.Of("div", "class", "next").With(next));
    }
}
