using Alongside.Matching.Names;

namespace Alongside.Matching.People;

/// <summary>What is known of a person, written so that the same reads the same.</summary>
internal sealed class Cleaned
{
    private readonly Entry _person;
    private readonly Address _address;
    private readonly (string Given, string Family, string Suffix) _name;

    public Cleaned(Entry person)
    {
        _person = person;
        _address = Address.Of(person);
        _name = WrittenName.Of(person);
    }

    public bool IsSharedAddress => _address.IsShared;

    public string Of(Field field) => field switch
    {
        Field.GivenName => _name.Given,
        Field.FamilyName => _name.Family,
        Field.Suffix => _name.Suffix,
        Field.FormerName => WrittenName.Known(_person.FormerName),
        Field.BirthDate => _person.BirthDate is { Length: 8 } date ? date : "",
        Field.Sex => SexOf(_person.Sex),
        Field.Phone => Digits.Phone(_person.Phone ?? "") ?? "",
        Field.Email => Email(_person.Email),
        Field.Number => _address.Number,
        Field.Street => _address.Street,
        Field.AddressLine2 => _address.Line2,
        Field.City => Joined(_person.City),
        Field.PostalCode => PostalCode(_person.PostalCode),
        Field.State => Joined(_person.State),
        Field.Identifier => Digits.Identifier(_person.Identifier ?? ""),
        _ => "",
    };

    private static string Joined(string? text) => Placeholders.IsNothing(text) ? "" : Folding.Fold(text!).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The place behind a hyphen (92416-1234) is left out, and zeros that a spreadsheet drops.</summary>
    private static string PostalCode(string? text) => Joined(text?.Split('-')[0]).TrimStart('0');

    private static string Email(string? text) => text?.Trim().ToLowerInvariant() is { } mail && mail.Contains('@', StringComparison.Ordinal) ? mail : "";

    private static string SexOf(string? text) => Joined(text) switch
    {
        "m" or "male" or "man" or "boy" => "m",
        "f" or "female" or "woman" or "girl" => "f",
        _ => "",
    };
}
