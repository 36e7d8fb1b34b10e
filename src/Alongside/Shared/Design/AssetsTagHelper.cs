using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary><c>&lt;assets /&gt;</c>: the font, the style sheet and the script of every page.</summary>
[HtmlTargetElement("assets", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AssetsTagHelper(AssetManifest manifest) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var files = manifest.Current();
        var root = View.HttpContext.Request.PathBase.Value;
        output.TagName = null;
        if (files.Font is { } font)
            output.Content.AppendHtml(Html.Of("link", "rel", "preload", "as", "font", "type", "font/woff2", "href", root + font, "crossorigin", ""));
        if (files.Style is { } style)
            output.Content.AppendHtml(Html.Of("link", "rel", "stylesheet", "href", root + style));
        if (files.Script is { } script)
            output.Content.AppendHtml(Html.Of("script", "type", "module", "src", root + script));
    }
}
