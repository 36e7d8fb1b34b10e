namespace Alongside.Matching.People;

/// <summary>A person as written in a list: what is not known is left out.</summary>
public sealed record Entry
{
    public string? GivenName { get; init; }
    public string? FamilyName { get; init; }

    /// <summary>A family name borne earlier, such as before a marriage.</summary>
    public string? FormerName { get; init; }

    public string? Suffix { get; init; }

    /// <summary>Eight digits, year first; 00 where month or day is not known. What is no date of the calendar is kept as it was typed.</summary>
    public string? BirthDate { get; init; }

    public string? Sex { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }

    /// <summary>The house number, where it stands apart from the street.</summary>
    public string? Number { get; init; }

    public string? Street { get; init; }
    public string? AddressLine2 { get; init; }
    public string? City { get; init; }
    public string? PostalCode { get; init; }
    public string? State { get; init; }

    /// <summary>A number that only this person has, such as a Social Security number.</summary>
    public string? Identifier { get; init; }
}
