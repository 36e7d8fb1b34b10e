using Alongside.Shared;

namespace Alongside.Accounts;

/// <summary>How hard a password is to guess, by zxcvbn, and what would make it harder, in plain words.</summary>
public static class Strength
{
    public const int Shortest = 12;
    private const int Longest = 200;
    private const int GoodEnough = 3;
    private static readonly string[] Grades = ["very weak", "weak", "fair", "good", "strong"];

    /// <summary>Why the password is not taken; null when it is.</summary>
    /// <param name="password">What was typed.</param>
    /// <param name="known">What a guesser would try first: the worker's name and e-mail, the agency's name.</param>
    public static string? WhyNot(string password, params IEnumerable<string?> known)
    {
        if (password.Length == 0) return "Choose a password.";
        if (password.Length > Longest) return $"Keep it under {Longest} characters.";
        if (password.Length < Shortest) return $"Use at least {Shortest} characters; three or four words that do not belong together are good.";
        var ownWords = known.OfType<string>().SelectMany(text => text.Words()).Where(word => word.Length > 2).Append("alongside").Distinct().ToList();
        var result = global::Zxcvbn.Zxcvbn.MatchPassword(password, ownWords);
        if (result.Score >= GoodEnough) return null;
        var token = result.MatchSequence.Where(match => match.Pattern != "bruteforce").MaxBy(match => match.Token.Length);
        var why = token is null ? "it is too short" : token.Pattern switch
        {
            "dictionary" when ownWords.Contains(token.Token.Fold()) => $"\"{token.Token}\" is in your name, your e-mail address or the agency's name",
            "dictionary" => $"\"{token.Token}\" is among the words and passwords that are tried first",
            "repeat" => $"\"{token.Token}\" only repeats itself",
            "sequence" => $"\"{token.Token}\" is a sequence",
            "spatial" => $"\"{token.Token}\" is a row of neighbouring keys",
            _ when token.Pattern.Contains("date", StringComparison.Ordinal) || token.Token.All(char.IsDigit) => $"\"{token.Token}\" is a date or a number that is easy to guess",
            _ => $"\"{token.Token}\" is easy to guess",
        };
        return $"This password is {Grades[Math.Clamp(result.Score, 0, 4)]}: {why}. Add a word or two that have nothing to do with the others or with you.";
    }
}
