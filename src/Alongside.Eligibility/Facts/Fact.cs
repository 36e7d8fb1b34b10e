namespace Alongside.Eligibility.Facts;

/// <summary>Something that can be known about a household, or about one person of it.</summary>
/// <param name="Name">How rules call it.</param>
/// <param name="Ask">The question that a caseworker asks, in plain words.</param>
/// <param name="List">The list of the household file it stands in, such as incomes; null where it stands by itself.</param>
/// <param name="None">What it is when nothing is left to say; null where even then it has to be asked.</param>
public sealed record Fact(string Name, bool OfPerson, Kind Kind, string Ask, Items<string> Choices, decimal Min, decimal Max, string? List, string? None)
{
    /// <summary>Its name inside its list: wages of income.wages.</summary>
    public string Key => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>Its name in a household file.</summary>
    public string Property => string.Concat(Name.Split('_').Select((part, place) => place == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
