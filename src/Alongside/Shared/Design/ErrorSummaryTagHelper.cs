using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>What is wrong with the form, above it, each fault a link to its field. Nothing when nothing is wrong.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed partial class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var faults = View.ViewData.ModelState
            .Where(entry => entry.Value is { Errors.Count: > 0 })
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage)).Distinct())
            .Select(fault => (fault.Key, Message: fault.ErrorMessage is { Length: > 0 } message ? message : Words.NotReadable))
            .ToList();
        if (faults.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));
        output.Content.SetHtmlContent(Html.Of("h2").Text(faults.Count == 1 ? Words.CheckThis : Words.Say(Words.CheckThese, faults.Count)));
        output.Content.AppendHtml(Html.Of("ul").With([.. faults.Concat(ChangedByBoth()).Select(fault => Line(fault.Key, fault.Message))]));
    }

    /// <summary>All of it, also what the page has no field for.</summary>
    private IEnumerable<(string Key, string Message)> ChangedByBoth() =>
        BothVersions.Of(View.HttpContext) is not { } both ? [] : both.Theirs.Select(answer =>
        {
            var told = both.InWords.GetValueOrDefault(answer.Key);
            return (answer.Key, Words.Say(Words.BothChanged, told?.Question ?? InWords(answer.Key), Short(told?.Stored ?? string.Join(", ", answer.Value))));
        });

    /// <summary>"Form.OwnWords" as "own words".</summary>
    private static string InWords(string name) =>
        Capital().Replace(name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..], " $0").Replace('[', ' ').Replace(']', ' ').Replace('.', ' ').Trim().ToLowerInvariant();

    private static string Short(string text) => text.Length == 0 ? Words.Nothing : text.Length > 80 ? text[..80] + "…" : text;

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();

    private static TagBuilder Line(string key, string message) => key.Length == 0
        ? Html.Of("li").Text(message)
        : Html.Of("li").With(Html.Of("a", "href", "#" + FormValue.IdOf(key)).Text(message));
}
