using System.Globalization;
using System.Text;

namespace Alongside.Shared;

/// <summary>Text as search compares it: lower case, without accents, words apart by one space.</summary>
public static class FoldedText
{
    public static string Fold(this string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(character)) folded.Append(char.ToLowerInvariant(character));
            else if (char.IsSurrogate(character)) folded.Append(character);
            else if (character is not ('\'' or '’') && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The words of a folded text.</summary>
    public static string[] Words(this string text) => text.Fold().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
