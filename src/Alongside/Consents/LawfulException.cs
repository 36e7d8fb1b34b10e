using Alongside.Shared;

namespace Alongside.Consents;

/// <summary>When the law lets information leave without consent. Stored by name.</summary>
public enum LawfulException
{
    MedicalEmergency,
    MandatedReport,
    CourtOrder,
    SeriousThreat,
}

public static class LawfulExceptions
{
    // Which labels each exception reaches (US federal law, the narrowest reading; state law may narrow it further):
    // 42 CFR 2.12(c)(6), 2.51, 2.61; 45 CFR 164.508(a)(2), 164.512(a), (e), (j); 34 USC 12291(b)(2).
    private static readonly Dictionary<LawfulException, Sensitivity[]> Reach = new()
    {
        [LawfulException.MedicalEmergency] = [Sensitivity.General, Sensitivity.Health, Sensitivity.BehavioralHealth, Sensitivity.SubstanceUse],
        [LawfulException.MandatedReport] = [Sensitivity.General, Sensitivity.Health, Sensitivity.BehavioralHealth, Sensitivity.SubstanceUse, Sensitivity.VictimServices],
        [LawfulException.CourtOrder] =
            [Sensitivity.General, Sensitivity.Health, Sensitivity.BehavioralHealth, Sensitivity.Psychotherapy, Sensitivity.SubstanceUse, Sensitivity.VictimServices, Sensitivity.Legal],
        [LawfulException.SeriousThreat] = [Sensitivity.General, Sensitivity.Health, Sensitivity.BehavioralHealth, Sensitivity.Psychotherapy],
    };

    public static bool Covers(this LawfulException exception, Sensitivity label) => Reach[exception].Contains(label);

    public static string InWords(this LawfulException exception) => exception switch
    {
        LawfulException.MedicalEmergency => "Medical emergency",
        LawfulException.MandatedReport => "Report that the law demands (abuse or neglect)",
        LawfulException.CourtOrder => "Court order",
        _ => "Serious and imminent threat to somebody",
    };
}
