namespace Alongside.Matching.People;

/// <summary>What is compared of two people.</summary>
public enum Field
{
    GivenName,
    FamilyName,
    BirthDate,
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
    FormerName,
    Suffix,
}
