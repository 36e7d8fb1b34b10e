using Alongside.Shared;

namespace Alongside.ServiceDirectory;

/// <summary>What a service is for, in the words a worker looks for it by. Stored by name.</summary>
public enum Need
{
    Food,
    Housing,
    Health,
    MentalHealth,
    SubstanceUse,
    Legal,
    Employment,
    Childcare,
    DomesticViolence,
    Immigration,
    Transport,
    Seniors,
    Other,
}

public static class Needs
{
    // The first need with a word in the text wins, so the narrower stand before the wider.
    private static readonly (Need Need, string[] Words)[] Signs =
    [
        (Need.DomesticViolence, ["domestic violence", "intimate partner", "domestic abuse", "sexual assault", "survivor"]),
        (Need.Immigration, ["immigration", "immigrant", "asylum", "refugee", "citizenship", "naturalization"]),
        (Need.SubstanceUse, ["substance", "addiction", "recovery", "detox", "alcohol", "opioid", "overdose", "sobriety"]),
        (Need.MentalHealth, ["mental health", "counseling", "counselling", "therapy", "psychiatric", "depression", "suicide", "crisis line"]),
        (Need.Legal, ["legal", "lawyer", "attorney", "law clinic", "expungement", "direct representation", "litigation"]),
        (Need.Food, ["food", "pantry", "meal", "nutrition", "grocery", "snap", "wic"]),
        (Need.Housing, ["housing", "shelter", "rent", "eviction", "homeless", "tenant", "utility"]),
        (Need.Childcare, ["childcare", "child care", "head start", "preschool", "after school", "day care"]),
        (Need.Employment, ["employment", "job", "career", "workforce", "apprenticeship", "resume"]),
        (Need.Transport, ["transport", "transportation", "bus pass", "rides", "paratransit"]),
        (Need.Seniors, ["senior", "seniors", "older adult", "elder", "aging"]),
        (Need.Health, ["health", "medical", "clinic", "dental", "vaccine", "prenatal", "doctor"]),
    ];

    /// <summary>The need that the words of a service speak of.</summary>
    public static Need Guess(params IEnumerable<string?> texts)
    {
        foreach (var text in texts.Where(text => text is not null).Select(text => $" {text!.Fold()} "))
            foreach (var (need, words) in Signs)
                if (words.Any(word => text.Contains(" " + word, StringComparison.Ordinal))) return need;
        return Need.Other;
    }

    public static string InWords(this Need need) => need switch
    {
        Need.MentalHealth => "Mental health",
        Need.SubstanceUse => "Substance use",
        Need.DomesticViolence => "Domestic violence",
        _ => need.ToString(),
    };
}
