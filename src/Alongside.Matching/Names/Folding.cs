using System.Globalization;
using System.Text;

namespace Alongside.Matching.Names;

/// <summary>Text as it is compared: lower case, without accents, words apart by one space.</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        if (!Ascii.IsValid(text)) text = text.Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsAscii(character) && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(character)) folded.Append(char.ToLowerInvariant(character));
            else if (char.IsSurrogate(character)) folded.Append(character);
            else if (character is not ('\'' or '’') && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        var whole = folded.ToString();
        return Ascii.IsValid(whole) ? whole : whole.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The words of a text, folded.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
