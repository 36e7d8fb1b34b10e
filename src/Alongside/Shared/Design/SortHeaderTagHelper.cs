using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>
/// A column heading that sorts: <c>?sort=name</c>, then <c>?sort=-name</c>. Keeps the filters and goes back to the first page.
/// </summary>
[HtmlTargetElement("sort-header", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SortHeaderTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public required string Column { get; set; }
    public required string Text { get; set; }

    /// <summary>The sort used when the address names none, as <c>name</c> or <c>-name</c>.</summary>
    public string? Default { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        var sort = request.Query["sort"].FirstOrDefault() ?? Default;
        var now = sort == Column ? "ascending" : sort == "-" + Column ? "descending" : null;
        output.TagName = "th";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("scope", "col");
        if (now is not null)
            output.Attributes.SetAttribute("aria-sort", now);
        var address = QueryAddress.With(request, ("sort", now == "ascending" ? "-" + Column : Column), ("after", null), ("before", null));
        output.Content.SetHtmlContent(Html.Of("a", "href", address).Text(Text)
            .With(Icons.Of(now switch { "ascending" => "up", "descending" => "down", _ => "sort" })));
    }
}
