using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>
/// The way to the next and previous part of a long list, by key: <c>?after=KEY</c> and <c>?before=KEY</c>. A list that cannot
/// go back one part offers its beginning instead.
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public string? Next { get; set; }
    public string? Previous { get; set; }

    /// <summary>What is shown, such as "50 of 312".</summary>
    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // A null in the page arrives here as "".
        (Next, Previous, Text) = (Given(Next), Given(Previous), Given(Text));
        var request = View.HttpContext.Request;
        var start = Previous is null && (IsGiven(request, "after") || IsGiven(request, "before")) ? QueryAddress.With(request, ("after", null), ("before", null)) : null;
        var goes = (Next ?? Previous ?? start) is not null;
        if (!goes && Text is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = goes ? "nav" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        if (goes)
            output.Attributes.SetAttribute("aria-label", Words.Pages);
        if (Text is not null)
            output.Content.AppendHtml(Html.Of("span", "class", "quiet").Text(Text));
        if (goes)
        {
            output.Content.AppendHtml(Html.Of("span", "class", "links").With(
                start is null ? null : Link("start", start, Icons.Of("previous"), Words.FirstPage, null),
                Previous is null ? null : Link("prev", QueryAddress.With(request, ("before", Previous), ("after", null)), Icons.Of("previous"), Words.Previous, null),
                Next is null ? null : Link("next", QueryAddress.With(request, ("after", Next), ("before", null)), null, Words.Next, Icons.Of("next"))));
        }
    }

    private static bool IsGiven(HttpRequest request, string name) => !string.IsNullOrEmpty(request.Query[name]);

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static TagBuilder Link(string rel, string address, IHtmlContent? before, string text, IHtmlContent? after) =>
        Html.Of("a", "rel", rel, "href", address).With(before).Text(text).With(after);
}
