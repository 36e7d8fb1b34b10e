using Alongside.Matching.People;

namespace Alongside.Matching.Blocking;

/// <summary>The ways of choosing who is compared. Whoever shares one of these keys is; a mistake in one field leaves the others.</summary>
internal static class Passes
{
    public static readonly IReadOnlyList<Pass> All =
    [
        new("identifier", (people, row) => Key(people[Field.Identifier].Text(row))),
        new("phone", (people, row) => Key(people[Field.Phone].Text(row))),
        new("e-mail", (people, row) => Key(people[Field.Email].Text(row))),
        new("birth date", (people, row) => Key(Whole(people[Field.BirthDate].Text(row)))),
        new("sound of both names", BothSounds),
        new("sound of the family name, year of birth", (people, row) => Key(Sound(people.Family(row)), Start(people[Field.BirthDate].Text(row), 4))),
        new("sound of the given name, day of birth", (people, row) => Key(Sound(people.Given(row)), DayOf(people[Field.BirthDate].Text(row)))),
        new("sound of the given name, year and month of birth", (people, row) => Key(Sound(people.Given(row)), Start(people[Field.BirthDate].Text(row), 6))),
        new("beginning of the family name, postal code", (people, row) => Key(Start(people.Family(row).Written, 4), people[Field.PostalCode].Text(row))),
        new("beginning of the given name, postal code", (people, row) => Key(Start(people.Given(row).Written, 3), people[Field.PostalCode].Text(row))),
        new("house number, beginning of the street", (people, row) => Key(people[Field.Number].Text(row), Start(people[Field.Street].Text(row), 5))),
        new("house number, postal code", (people, row) => Key(people[Field.Number].Text(row), people[Field.PostalCode].Text(row))),
        new("second line of the address, postal code", (people, row) => Key(Start(people[Field.AddressLine2].Text(row), 6), people[Field.PostalCode].Text(row))),
        new("beginnings of family name, street", (people, row) => Key(Start(people.Family(row).Written, 3), Start(people[Field.Street].Text(row), 5))),
        new("beginnings of given name, street", (people, row) => Key(Start(people.Given(row).Written, 2), Start(people[Field.Street].Text(row), 6))),
    ];

    private static uint BothSounds(PeopleTable people, int row)
    {
        var (given, family) = (Sound(people.Given(row)), Sound(people.Family(row)));
        return string.CompareOrdinal(given, family) <= 0 ? Key(given, family) : Key(family, given);
    }

    private static uint Key(ReadOnlySpan<char> whole) => whole.Length == 0 ? 0 : Short(StableHash.Add(StableHash.Start, whole));

    private static uint Key(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Length == 0 || second.Length == 0 ? 0 : Short(StableHash.Add(StableHash.Add(StableHash.Start, first), second));

    private static uint Short(ulong hash) => Math.Max((uint)StableHash.End(hash), 1);

    /// <summary>How the first word sounds; a word in other letters as it is written.</summary>
    private static string Sound(Names.Name name) => name.Words.Count == 0 ? "" : name.Sounds[0].Length > 1 ? name.Sounds[0] : name.Words[0];

    private static ReadOnlySpan<char> Start(string text, int letters) => text.AsSpan(0, Math.Min(text.Length, letters));

    private static ReadOnlySpan<char> Whole(string date) => date.Length == 8 && date[6..] != "00" && date[4..6] != "00" ? date : [];

    private static ReadOnlySpan<char> DayOf(string date) => Whole(date) is { Length: 8 } whole ? whole[4..] : [];
}
