using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>A person's initials in a circle, beside the name; a reader that speaks skips it.</summary>
[HtmlTargetElement("avatar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AvatarTagHelper : TagHelper
{
    public required string Name { get; set; }
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var tone = Name.EnumerateRunes().Aggregate(17u, (sum, rune) => unchecked(sum * 31 + (uint)rune.Value)) % 5 + 1;
        output.Attributes.SetAttribute("class", $"avatar{(Size is null ? "" : " " + Size)} tone-{tone.ToString(CultureInfo.InvariantCulture)}");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent(Initials(Name));
    }

    /// <summary>The first letters of the first and the last name, whole letters with their marks.</summary>
    public static string Initials(string name)
    {
        var parts = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length switch
        {
            0 => "?",
            1 => First(parts[0]),
            _ => First(parts[0]) + First(parts[^1]),
        };
    }

    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpper(CultureInfo.CurrentCulture);
}
