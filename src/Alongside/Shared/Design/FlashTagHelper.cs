using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>What was just done, said once on the next page: <c>TempData["Done"]</c>.</summary>
[HtmlTargetElement("flash", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FlashTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View.TempData["Done"] is not string { Length: > 0 } done)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "flash");
        output.Attributes.SetAttribute("role", "status");
        output.Content.SetHtmlContent(Icons.Of("check"));
        output.Content.AppendHtml(Html.Of("p").Text(done));
    }
}
