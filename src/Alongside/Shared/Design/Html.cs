using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Shared.Design;

/// <summary>Short words for building elements; every text is encoded.</summary>
internal static class Html
{
    private static readonly HashSet<string> Void = ["input", "link", "br"];

    /// <summary>An element with attributes given as name, value, name, value; a null value leaves the attribute out.</summary>
    public static TagBuilder Of(string name, params ReadOnlySpan<string?> attributes)
    {
        var tag = new TagBuilder(name) { TagRenderMode = Void.Contains(name) ? TagRenderMode.SelfClosing : TagRenderMode.Normal };
        for (var i = 0; i < attributes.Length; i += 2)
        {
            if (attributes[i + 1] is { } value)
                tag.Attributes[attributes[i]!] = value;
        }

        return tag;
    }

    public static TagBuilder Text(this TagBuilder tag, string? text)
    {
        tag.InnerHtml.Append(text ?? "");
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, params ReadOnlySpan<IHtmlContent?> children)
    {
        foreach (var child in children)
        {
            if (child is not null)
                tag.InnerHtml.AppendHtml(child);
        }

        return tag;
    }
}
