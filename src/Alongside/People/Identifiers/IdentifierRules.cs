namespace Alongside.People.Identifiers;

public static class IdentifierRules
{
    public const int LongestValue = 40;
    public const int LongestIssuer = 120;

    /// <summary>What is read aloud and shown: enough to tell two apart, too little to use.</summary>
    private const int Unmasked = 4;

    public static string? WhyNotEnd(PersonIdentifier identifier) => identifier.IsCurrent ? null : "This number is out of use already.";

    public static string? WhyNotAdd(IdentifierKind kind, string value, IReadOnlyCollection<PersonIdentifier> present) =>
        present.Any(row => row.IsCurrent && row.Kind == kind && row.Value == Plain(kind, value)) ? "This number is written down already." : null;

    /// <summary>
    /// Why the text is not such a number. Of Social Security numbers those that were never given out: area 000, 666 and 900 to 999, group 00,
    /// serial 0000 (Social Security Administration, randomization of 2011).
    /// </summary>
    public static string? WhyNotValue(IdentifierKind kind, string? value)
    {
        var text = Plain(kind, value.Clean());
        return kind switch
        {
            _ when text.Length == 0 => "Write the number.",
            _ when text.Length > LongestValue => "Keep the number under 40 characters.",
            IdentifierKind.SocialSecurityLastFour when !IsDigits(text, 4) => "These are four digits.",
            IdentifierKind.SocialSecurity when !IsDigits(text, 9) => "A Social Security number has nine digits; the last four alone have a kind of their own.",
            IdentifierKind.SocialSecurity when text[..3] is "000" or "666" || text[0] == '9' || text[3..5] == "00" || text[5..] == "0000" => "No Social Security number like this was ever given out: check the digits.",
            _ => null,
        };
    }

    /// <summary>As it is kept and compared: without spaces and hyphens, in capitals.</summary>
    public static string Plain(IdentifierKind kind, string value)
    {
        var kept = string.Concat(value.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return kind is IdentifierKind.SocialSecurity or IdentifierKind.SocialSecurityLastFour ? string.Concat(value.Where(one => !" -.".Contains(one, StringComparison.Ordinal))) : kept;
    }

    /// <summary>"ends in 6789".</summary>
    public static string Masked(this PersonIdentifier identifier) =>
        identifier.Value.Length <= Unmasked && identifier.Kind != IdentifierKind.SocialSecurityLastFour ? "hidden" : $"ends in {identifier.Value[^Math.Min(Unmasked, identifier.Value.Length)..]}";

    public static string InWords(this IdentifierKind kind) => kind switch
    {
        IdentifierKind.SocialSecurity => "Social Security number",
        IdentifierKind.SocialSecurityLastFour => "Social Security number, last four",
        IdentifierKind.Medicaid => "Medicaid number",
        IdentifierKind.Medicare => "Medicare number",
        IdentifierKind.HmisPersonal => "HMIS personal number",
        IdentifierKind.StateId => "State identity card or driver's licence",
        IdentifierKind.School => "School number",
        IdentifierKind.Veteran => "Veterans Affairs number",
        IdentifierKind.Immigration => "Immigration number",
        IdentifierKind.Passport => "Passport number",
        IdentifierKind.Tribal => "Tribal enrolment number",
        _ => "Number of another agency",
    };

    private static bool IsDigits(string text, int count) => text.Length == count && text.All(char.IsAsciiDigit);
}
