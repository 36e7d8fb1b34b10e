using System.Globalization;
using System.Text.RegularExpressions;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>
/// Gives every posted form the id of the act it will do, so that sending it twice does it once. A form shown again keeps its id;
/// the other forms of that page get their own. A form with free text or many fields is kept while it is typed.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed partial class FormActTagHelper(Me me) : TagHelper
{
    public const string Name = "_act";
    public const string Version = "_draft";

    /// <summary>Where a form is kept while it is typed, when it has no place of its own.</summary>
    public const string KeptAt = "/drafts?handler=Keep";
    private const string KeptBy = "data-autosave";
    private const int FewFields = 5;
    private static readonly object Kept = new();
    private static readonly object Keeps = new();

    public override int Order => 1000;

    /// <summary>The form that was posted has done its act: shown again, it gets another.</summary>
    internal static void Renew(HttpContext http) => http.Items[Kept] = true;

    /// <summary>Whether the page, as far as it is written, has a form that is kept while it is typed.</summary>
    internal static bool KeepsForms(HttpContext http) => http.Items.ContainsKey(Keeps);

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var act = Act(output);
        output.PreContent.AppendHtml(Html.Of("input", "type", "hidden", "name", Name, "value", act.ToString()));
        if (!me.IsKnown) return;
        var inside = (await output.GetChildContentAsync()).GetContent();
        var isCompared = inside.Contains(".Version\"", StringComparison.Ordinal) && Compare(output);
        if (output.Attributes.ContainsName("data-no-draft")) return;
        var savesItself = output.Attributes.ContainsName(KeptBy);
        if (savesItself && isCompared) output.Attributes.SetAttribute(KeptBy, KeptAt);
        if (!savesItself && !IsWorthKeeping(inside)) return;
        View.HttpContext.Items[Keeps] = true;
        if (!savesItself) output.Attributes.SetAttribute(KeptBy, KeptAt);
        var version = View.HttpContext.ShownAgain() is { } shown && shown.Act == act ? shown.Version : PostedVersion(act);
        output.PreContent.AppendHtml(Html.Of("input", "type", "hidden", "name", Version, "value", version.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>
    /// Takes along how the form was opened. Where both versions are shown, it takes those along too, and is kept as a draft only:
    /// nothing is stored over theirs before somebody has chosen.
    /// </summary>
    private bool Compare(TagHelperOutput output)
    {
        if (TwoEditors.Opened(View.HttpContext) is { } opened) Hide(output, BothVersions.Opened, opened);
        if (BothVersions.Of(View.HttpContext) is not { } both) return false;
        Hide(output, BothVersions.Posted, both.ToJson());
        return true;
    }

    private static void Hide(TagHelperOutput output, string name, string value) => output.PreContent.AppendHtml(Html.Of("input", "type", "hidden", "name", name, "value", value));

    /// <summary>The saving of its draft that a posted form knew of; 0 for none.</summary>
    internal static int VersionIn(IFormCollection form) => int.TryParse(form[Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>A form that comes back with faults goes on with its draft.</summary>
    private int PostedVersion(Guid act)
    {
        var request = View.HttpContext.Request;
        return HttpMethods.IsPost(request.Method) && request.HasFormContentType && request.Form[Name] == act.ToString() ? VersionIn(request.Form) : 0;
    }

    private static bool IsWorthKeeping(string form) =>
        !form.Contains("type=\"password\"", StringComparison.Ordinal)
        && (form.Contains("<textarea", StringComparison.Ordinal) || TypedInto().Count(form) > FewFields);

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

    /// <summary>A button of the form may send it to a handler of its own.</summary>
    private static bool PostsHere(HttpRequest request, string? action) =>
        string.IsNullOrEmpty(action) || action == request.PathBase + request.Path + request.QueryString || action == QueryAddress.With(request, ("handler", null));

    [GeneratedRegex("<select|<input(?![^>]*type=\"(hidden|submit|button)\")", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypedInto();
}
