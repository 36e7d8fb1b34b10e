using System.Globalization;
using System.Text;

namespace Alongside.People;

/// <summary>Text as people paste it: the letters stay as they are, in any script; what cannot be seen goes.</summary>
public static class PlainName
{
    /// <summary>One line: composed letters, single spaces, no control or direction-changing characters.</summary>
    public static string Clean(this string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var clean = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(character)) clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            else if (!char.IsControl(character) && !TurnsText(character)) clean.Append(character);
        }
        return clean.ToString().TrimEnd();
    }

    public static string? CleanOrNull(this string? text) => text.Clean() is { Length: > 0 } clean ? clean : null;

    /// <summary>Several lines, without the control characters that a database refuses.</summary>
    public static string? LinesOrNull(this string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return new string([.. text.Where(character => !char.IsControl(character) || character is '\n' or '\t')]).Trim();
    }

    // Zero-width joiners belong to some scripts and stay; embeddings, overrides and isolates would turn the text around it.
    private static bool TurnsText(char character) =>
        char.GetUnicodeCategory(character) == UnicodeCategory.Format && character is not ('\u200c' or '\u200d');
}
