namespace Alongside.Matching.Files;

/// <summary>What a column of a list of people may hold.</summary>
public enum Meaning
{
    Id,
    GivenName,
    FamilyName,
    FullName,
    FormerName,
    Suffix,
    BirthDate,
    YearOfBirth,
    MonthOfBirth,
    DayOfBirth,
    Sex,
    Phone,
    Email,
    Number,
    Street,
    AddressLine2,
    City,
    PostalCode,
    State,
    Identifier,
}
