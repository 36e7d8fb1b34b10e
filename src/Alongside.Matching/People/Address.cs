namespace Alongside.Matching.People;

/// <summary>An address in its parts, whether it was written in one line or in several columns.</summary>
internal sealed record Address(string Number, string Street, string Line2, bool IsShared)
{
    public static Address Of(Entry person)
    {
        var lines = AddressWords.Lines(person.Street);
        var more = AddressWords.Lines(person.AddressLine2);
        var isShared = lines.Exists(AddressWords.IsShared) || more.Exists(AddressWords.IsShared);
        var main = lines.Find(HasNumber) ?? (lines.Count > 0 ? lines[0] : []);
        var number = AddressWords.House(person.Number);
        var street = main;
        if (number.Length == 0 && HasNumber(main)) (number, street) = (AddressWords.House(main[0]), main[1..]);
        var unit = Array.FindIndex(street, AddressWords.IsUnit);
        var beside = lines.Where(line => line != main).ToList();
        if (unit > 0)
        {
            beside.Add(street[unit..]);
            street = street[..unit];
        }
        return new(number, string.Concat(street), string.Concat(beside.Concat(more).SelectMany(words => words)), isShared);
    }

    private static bool HasNumber(string[] words) => words.Length > 1 && char.IsAsciiDigit(words[0][0]);
}
