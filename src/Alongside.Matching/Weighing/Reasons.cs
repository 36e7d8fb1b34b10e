using Alongside.Matching.Comparing;
using Alongside.Matching.People;

namespace Alongside.Matching.Weighing;

/// <summary>Why two people may be the same, in plain words: "same birth date, name sounds alike".</summary>
internal static class Reasons
{
    /// <param name="but">What keeps it from being a match.</param>
    public static string Of(Levels levels, string? but)
    {
        string?[] said = [Identifier(levels), Birth(levels), .. Name(levels), Contact(levels, Field.Phone, "phone number"), Contact(levels, Field.Email, "e-mail address"), Address(levels), but];
        return string.Join(", ", said.OfType<string>());
    }

    private static string? Identifier(Levels levels) => levels[Field.Identifier] switch
    {
        Level.Same => "same identifier",
        Level.Part => "last four digits of the identifier agree",
        _ => null,
    };

    private static string? Birth(Levels levels) => levels[Field.BirthDate] switch
    {
        Level.Same => "same birth date",
        Level.Swapped => "day and month of birth swapped",
        Level.Near => "birth date one digit apart",
        Level.Alike => "birth date nearly the same",
        Level.Part => "birth date agrees as far as known",
        Level.Different => "different birth date",
        _ => null,
    };

    private static IEnumerable<string?> Name(Levels levels)
    {
        var (given, family) = (levels[Field.GivenName], levels[Field.FamilyName]);
        if (given == family && given is Level.Same) return ["same name"];
        if (given == family && given is Level.Swapped) return ["given and family name swapped"];
        return [One("given name", given), One("family name", family)];
    }

    private static string? One(string name, Level level) => level switch
    {
        Level.Same => $"same {name}",
        Level.Nickname => $"short form of the same {name}",
        Level.Near => $"{name} written almost the same",
        Level.Sound => $"{name} sounds alike",
        Level.Alike => $"{name} alike",
        Level.Part => $"{name} is part of the other's",
        Level.Crossed => $"{name} of one is the other's family name",
        Level.Former => $"{name} is one borne earlier",
        Level.Different => $"different {name}",
        _ => null,
    };

    private static string? Contact(Levels levels, Field field, string what) => levels[field] switch
    {
        Level.Same => $"same {what}",
        Level.Near => $"{what} written almost the same",
        _ => null,
    };

    private static string? Address(Levels levels)
    {
        var (street, number) = (levels[Field.Street], levels[Field.Number]);
        if (street is Level.Same or Level.Near) return number == Level.Same ? "same address" : number == Level.Different ? "same street, other house number" : "same street";
        if (street == Level.Swapped) return "lines of the address swapped";
        return levels[Field.PostalCode] == Level.Same ? "same postal code" : levels[Field.City] == Level.Same ? "same city" : null;
    }
}
