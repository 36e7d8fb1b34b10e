namespace Alongside.Notes;

public enum ContactKind
{
    HomeVisit,
    Office,
    Phone,
    Video,
    Text,
    Letter,
    Collateral,
    Court,
    Other,
}

/// <summary>How the words went back and forth.</summary>
public enum ContactMedium
{
    InPerson,
    Phone,
    Video,
    Writing,
}

public static class ContactWords
{
    public static string InWords(this ContactKind kind) => kind switch
    {
        ContactKind.HomeVisit => "Home visit",
        ContactKind.Office => "Office visit",
        ContactKind.Phone => "Phone call",
        ContactKind.Video => "Video call",
        ContactKind.Text => "Text or e-mail",
        ContactKind.Collateral => "Collateral contact",
        ContactKind.Other => "Other contact",
        _ => kind.ToString(),
    };

    public static string InWords(this ContactMedium medium) => medium switch
    {
        ContactMedium.InPerson => "in person",
        ContactMedium.Phone => "by phone",
        ContactMedium.Video => "by video",
        _ => "in writing",
    };

    /// <summary>The medium that the kind of contact implies, where it implies one.</summary>
    public static ContactMedium? Medium(this ContactKind kind) => kind switch
    {
        ContactKind.HomeVisit or ContactKind.Office => ContactMedium.InPerson,
        ContactKind.Phone => ContactMedium.Phone,
        ContactKind.Video => ContactMedium.Video,
        ContactKind.Text or ContactKind.Letter => ContactMedium.Writing,
        _ => null,
    };
}
