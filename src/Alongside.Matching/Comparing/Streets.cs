using Alongside.Matching.People;

namespace Alongside.Matching.Comparing;

/// <summary>The two lines of an address: each with its own, then each with the other's.</summary>
internal static class Streets
{
    public static Levels Compare(Levels levels, PeopleTable people, int left, int right)
    {
        var (street, line2) = (people[Field.Street], people[Field.AddressLine2]);
        var first = street[left] == street[right] && street[left] > 0 ? Level.Same : Texts.Compare(street.Text(left), street.Text(right));
        var second = line2[left] == line2[right] && line2[left] > 0 ? Level.Same : Texts.Compare(line2.Text(left), line2.Text(right));
        if (first is Level.Missing or Level.Different && second is Level.Missing or Level.Different)
        {
            var there = IsClose(street.Text(left), line2.Text(right));
            var back = IsClose(line2.Text(left), street.Text(right));
            if (there || back) (first, second) = (Level.Swapped, there && back ? Level.Swapped : Level.Missing);
        }
        return levels.With(Field.Street, first).With(Field.AddressLine2, second);
    }

    private static bool IsClose(string left, string right) => Texts.Compare(left, right) is Level.Same or Level.Near;
}
