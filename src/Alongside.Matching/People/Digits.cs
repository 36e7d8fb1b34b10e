namespace Alongside.Matching.People;

/// <summary>Numbers as they are compared.</summary>
public static class Digits
{
    /// <summary>The last ten digits of what looks like a phone number; null for what does not.</summary>
    public static string? Phone(string typed)
    {
        if (typed.Any(char.IsLetter)) return null;
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        return digits.Length < 7 ? null : digits.Length > 10 ? digits[^10..] : digits;
    }

    /// <summary>Letters and digits alone; nothing for what stands where no number is known, such as 000-00-0000.</summary>
    internal static string Identifier(string typed)
    {
        var kept = string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return kept.Length < 4 || kept.Distinct().Count() < 2 || kept == "123456789" || Placeholders.IsNothing(typed) ? "" : kept;
    }
}
