using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>A section of the page with a heading, how many things are in it, and one way to more.</summary>
[HtmlTargetElement("card")]
public sealed class CardTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public string? Heading { get; set; }
    public string? MoreText { get; set; }
    public string? MoreHref { get; set; }
    public int? Count { get; set; }

    /// <summary>A quiet remark beside the heading.</summary>
    public string? Note { get; set; }

    /// <summary>Pads the content; leave out around rows, tables and timelines, which pad themselves.</summary>
    public bool Padded { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"card {output.Attributes["class"]?.Value}".TrimEnd());
        if (Heading is not null)
        {
            var id = $"card-{NextNumber()}";
            output.Attributes.SetAttribute("aria-labelledby", id);
            output.PreContent.SetHtmlContent(Html.Of("header").With(
                Html.Of("h2", "id", id).Text(Heading),
                Count is { } count ? Html.Of("span", "class", "count").Text(count.ToString(CultureInfo.CurrentCulture)) : null,
                string.IsNullOrEmpty(Note) ? null : Html.Of("span", "class", "quiet").Text(Note),
                string.IsNullOrEmpty(MoreHref) ? null : Html.Of("a", "class", "more", "href", MoreHref).Text(MoreText ?? Words.More)));
        }

        output.Content.SetHtmlContent(Padded ? Html.Of("div", "class", "body").With(content) : content);
    }

    /// <summary>A card in a loop is one place in the source and many on the page.</summary>
    private int NextNumber()
    {
        var items = View.HttpContext.Items;
        var number = items[typeof(CardTagHelper)] is int last ? last + 1 : 1;
        items[typeof(CardTagHelper)] = number;
        return number;
    }
}
