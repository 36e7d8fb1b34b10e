using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary><c>&lt;module name="passkeys" /&gt;</c>: a script that only this page needs.</summary>
[HtmlTargetElement("module", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ModuleTagHelper(AssetManifest manifest) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (manifest.Module(Name) is { } script)
            output.Content.SetHtmlContent(Html.Of("script", "type", "module", "src", View.HttpContext.Request.PathBase.Value + script));
    }
}
