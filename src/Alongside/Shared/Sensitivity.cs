namespace Alongside.Shared;

/// <summary>The label of a record. A reader needs the label's grant and the case. Stored by name.</summary>
public enum Sensitivity
{
    General,
    Health,
    BehavioralHealth,
    Psychotherapy,
    /// <summary>42 CFR Part 2.</summary>
    SubstanceUse,
    VictimServices,
    Legal,
    Sealed,
}

public static class SensitivityWords
{
    public static string InWords(this Sensitivity label) => label switch
    {
        Sensitivity.BehavioralHealth => "Behavioral health",
        Sensitivity.SubstanceUse => "Substance use (42 CFR Part 2)",
        Sensitivity.VictimServices => "Victim services",
        _ => label.ToString(),
    };
}
