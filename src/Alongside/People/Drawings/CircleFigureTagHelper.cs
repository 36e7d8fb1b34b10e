using System.Globalization;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.People.Drawings;

/// <summary>A circle with what is in it: a link where there is more to see, else a picture with a name.</summary>
[HtmlTargetElement("circle-figure")]
public sealed class CircleFigureTagHelper : TagHelper
{
    public string? Link { get; set; }
    public string Words { get; set; } = "";
    public string X { get; set; } = "";
    public string Y { get; set; } = "";
    public int Radius { get; set; }

    /// <summary>How it looks: "member", "neighbour", "neighbour agency".</summary>
    public string Kind { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Link is null ? "g" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"figure {Kind}");
        if (Link is null) output.Attributes.SetAttribute("role", "img");
        else output.Attributes.SetAttribute("href", Link);
        output.Attributes.SetAttribute("aria-label", Words);
        output.PreContent.SetHtmlContent(Html.Of("circle", "class", "bubble", "cx", X, "cy", Y, "r", Radius.ToString(CultureInfo.InvariantCulture)));
    }
}
