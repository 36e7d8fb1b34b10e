using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

public enum TagKind { Plain, Alert, Warm, Ok, Calm }

/// <summary>A short word about a state; the colour never says it alone.</summary>
[HtmlTargetElement("tag")]
public sealed class TagTagHelper : TagHelper
{
    public TagKind Kind { get; set; }
    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
#pragma warning disable CA1308 // A class name is lower case.
        var kind = Kind == TagKind.Plain ? "" : " " + Kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308
        output.Attributes.SetAttribute("class", "tag" + kind);
        if (Icon is not null)
            output.PreContent.SetHtmlContent(Icons.Of(Icon));
    }
}
