namespace Alongside.Intakes;

public enum Channel
{
    Phone,
    WalkIn,
    Web,
    Letter,
    Agency,
}

/// <summary>What a contact turned out to be.</summary>
public enum InquiryKind
{
    AskedForHelp,
    InformationOnly,
    WrongNumber,
    HangUp,
}

public enum Urgency
{
    Today,
    WithinDays,
    Routine,
}

/// <summary>Who the caller is to the person it is about.</summary>
public enum CallerRelation
{
    Self,
    Family,
    Friend,
    Professional,
    Other,
}

public enum DeclineReason
{
    NotEligible,
    NoCapacity,
    OutsideOurArea,
    ServedElsewhere,
    DoesNotWantIt,
    CouldNotReach,
    ConflictOfInterest,
    Other,
}

public static class InquiryWords
{
    public static string InWords(this Channel channel) => channel switch
    {
        Channel.Phone => "Phone or hotline",
        Channel.WalkIn => "Walk-in",
        Channel.Web => "Web",
        Channel.Letter => "E-mail or letter",
        _ => "Agency referral",
    };

    public static string InWords(this InquiryKind kind) => kind switch
    {
        InquiryKind.AskedForHelp => "Asks for help",
        InquiryKind.InformationOnly => "Information only",
        InquiryKind.WrongNumber => "Wrong number",
        _ => "Hang-up",
    };

    public static string InWords(this Urgency urgency) => urgency switch
    {
        Urgency.Today => "Urgent, today",
        Urgency.WithinDays => "Within days",
        _ => "Routine",
    };

    public static string InWords(this CallerRelation relation) => relation switch
    {
        CallerRelation.Self => "The person themselves",
        CallerRelation.Family => "Family",
        CallerRelation.Friend => "Friend or neighbor",
        CallerRelation.Professional => "Professional",
        _ => "Somebody else",
    };

    public static string InWords(this DeclineReason reason) => reason switch
    {
        DeclineReason.NotEligible => "Not eligible",
        DeclineReason.NoCapacity => "We have no capacity",
        DeclineReason.OutsideOurArea => "Outside our area",
        DeclineReason.ServedElsewhere => "Served elsewhere",
        DeclineReason.DoesNotWantIt => "The person does not want it",
        DeclineReason.CouldNotReach => "We could not reach them",
        DeclineReason.ConflictOfInterest => "Conflict of interest",
        _ => "Another reason",
    };
}
