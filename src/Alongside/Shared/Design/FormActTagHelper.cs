using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>
/// Gives every posted form the id of the act it will do, so that sending it twice does it once. A form shown again keeps its id;
/// the other forms of that page get their own.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormActTagHelper : TagHelper
{
    public const string Name = "_act";
    private static readonly object Kept = new();

    public override int Order => 1000;

    /// <summary>The form that was posted has done its act: shown again, it gets another.</summary>
    internal static void Renew(HttpContext http) => http.Items[Kept] = true;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PreContent.AppendHtml(Html.Of("input", "type", "hidden", "name", Name, "value", Act(output).ToString()));

    private Guid Act(TagHelperOutput output)
    {
        var http = View.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || http.Items.ContainsKey(Kept))
            return Guid.CreateVersion7();
        if (!Guid.TryParse(http.Request.Form[Name], out var posted) || !PostsHere(http.Request, output.Attributes["action"]?.Value?.ToString()))
            return Guid.CreateVersion7();
        http.Items[Kept] = true;
        return posted;
    }

    private static bool PostsHere(HttpRequest request, string? action) =>
        string.IsNullOrEmpty(action) || action == request.PathBase + request.Path + request.QueryString;
}
