using Alongside.Matching.Names;

namespace Alongside.Shared;

/// <summary>Text as search compares it: lower case, without accents, words apart by one space.</summary>
public static class FoldedText
{
    public static string Fold(this string text) => Folding.Fold(text);

    /// <summary>The words of a folded text.</summary>
    public static string[] Words(this string text) => Folding.Words(text);
}
