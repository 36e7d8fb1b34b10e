using System.Net.Mail;

namespace Alongside.People.ContactPoints;

public static class ContactRules
{
    public const int LongestValue = 400;

    public static string? WhyNotChange(ContactPoint point) =>
        point.IsCurrent ? null : "This is no longer in use: add it anew if it is again.";

    /// <summary>Why the text is not a phone number or e-mail address; an address is taken as it is written.</summary>
    public static string? WhyNotValue(ContactKind kind, string? value)
    {
        var text = value.Clean();
        return kind switch
        {
            _ when text.Length == 0 => "Write the number, e-mail or address.",
            _ when text.Length > LongestValue => "Keep it under 400 characters.",
            ContactKind.Phone when text.Count(char.IsDigit) < 3 => "A phone number has at least three digits; a word for it goes under \"which\".",
            ContactKind.Phone when text.Any(char.IsLetter) && !text.Contains('x', StringComparison.OrdinalIgnoreCase) => "A phone number has no letters; put words into the note.",
            ContactKind.Email when !MailAddress.TryCreate(text, out _) || text.Contains(' ') => "This does not look like an e-mail address.",
            _ => null,
        };
    }

    public static string InWords(this ContactKind kind) => kind switch
    {
        ContactKind.Email => "E-mail",
        _ => kind.ToString(),
    };

    public static string InWords(this MessageRule rule) => rule switch
    {
        MessageRule.Yes => "Messages may be left",
        MessageRule.No => "Leave no message",
        _ => "Not asked whether a message may be left: leave none",
    };

    /// <summary>What to mind before using it, most important first.</summary>
    public static IEnumerable<string> Warnings(this ContactPoint point)
    {
        if (point.DoNotUse) yield return "Do not use";
        if (point.Kind != ContactKind.Address && !point.DoNotUse && point.Messages != MessageRule.Yes) yield return point.Messages.InWords();
        if (point.SenderName is not null) yield return $"Say you are {point.SenderName}";
        if (point.Hours is not null) yield return $"Only {point.Hours}";
        if (point.Language is not null) yield return $"In {point.Language}";
    }

    /// <summary>What is shown wherever the person is: "Do not use the phone (landline)".</summary>
    public static IEnumerable<string> DoNotUseWords(this IEnumerable<ContactPoint> points) =>
        from point in points
        where point is { DoNotUse: true, IsCurrent: true }
        let what = point.Kind switch { ContactKind.Phone => "Do not call", ContactKind.Email => "Do not write to the e-mail", _ => "Do not go or write to the address" }
        select point.Use is null ? what : $"{what}: {point.Use}";
}
