using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>What somebody else made of an answer meanwhile, for a question that its page writes itself: as every other field shows it.</summary>
[HtmlTargetElement("both-versions", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BothVersionsTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>What the answer is posted under.</summary>
    public required string Name { get; set; }

    /// <summary>The answer on the page as it reads.</summary>
    public string? Mine { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new FieldFrame(new FormValue(Name, Mine, View.HttpContext), hint: null).TwoVersions());
    }
}
