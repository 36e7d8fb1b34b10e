namespace Alongside.Consents;

/// <summary>Kinds of information that a consent covers and a disclosure carries. Stored by name.</summary>
public enum InformationKind
{
    Identity,
    BirthDate,
    Contact,
    Language,
    NeedAndReason,
    Goal,
    Household,
    Assessments,
    Plan,
    Notes,
}

public static class InformationKinds
{
    public static string InWords(this InformationKind kind) => kind switch
    {
        InformationKind.Identity => "Name and pronouns",
        InformationKind.BirthDate => "Birth date",
        InformationKind.Contact => "How to reach them",
        InformationKind.Language => "Language and interpreter",
        InformationKind.NeedAndReason => "What they need and why",
        _ => kind.ToString(),
    };
}
