namespace Alongside.Plans;

/// <summary>The part of life that a goal is about.</summary>
public enum LifeDomain
{
    Housing,
    Income,
    Work,
    Education,
    Food,
    Health,
    MentalHealth,
    SubstanceUse,
    Safety,
    Parenting,
    Relationships,
    DailyLiving,
    Transport,
    Legal,
    Immigration,
    Community,
    Other,
}

public static class LifeDomainWords
{
    public static string InWords(this LifeDomain domain) => domain switch
    {
        LifeDomain.Income => "Income and benefits",
        LifeDomain.Education => "School and training",
        LifeDomain.MentalHealth => "Mental health",
        LifeDomain.SubstanceUse => "Alcohol and drugs",
        LifeDomain.Parenting => "Children and parenting",
        LifeDomain.Relationships => "Family and friends",
        LifeDomain.DailyLiving => "Daily living",
        LifeDomain.Transport => "Getting around",
        LifeDomain.Legal => "Legal matters",
        LifeDomain.Immigration => "Immigration status",
        LifeDomain.Community => "Community and culture",
        LifeDomain.Other => "Something else",
        _ => domain.ToString(),
    };
}
