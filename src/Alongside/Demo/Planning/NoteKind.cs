using Alongside.Notes;
using Alongside.Plans;

namespace Alongside.Demo.Planning;

/// <summary>How contacts are, and what they turn on.</summary>
internal static class NoteKind
{
    private static readonly (ContactKind Kind, int Often)[] Kinds =
    [
        (ContactKind.HomeVisit, 28), (ContactKind.Office, 24), (ContactKind.Phone, 24), (ContactKind.Collateral, 9), (ContactKind.Text, 5),
        (ContactKind.Video, 3), (ContactKind.Other, 3), (ContactKind.Letter, 2), (ContactKind.Court, 2),
    ];

    public static ContactKind Pick(Telling story) => story.Chance
        .Weighed([.. Kinds.Where(one => !story.Setting.Unsafe || one.Kind is not (ContactKind.HomeVisit or ContactKind.Letter))], one => one.Often).Kind;

    /// <summary>How the referral for the goal stood on the day, in a sentence; nothing when there is none.</summary>
    public static string Referral(Telling story, DateTime at, int? goal)
    {
        var referral = story.Referrals.LastOrDefault(one => one.Goal == goal && one.Stood[0].At < at);
        if (referral?.At(at) is not { } status || !story.Notes.Referral.TryGetValue(status, out var sentences) || !story.Chance.Percent(65)) return "";
        (story.Words["agency"], story.Words["service"]) = (referral.Partner.Agency, $"“{referral.Partner.Service}”");
        return story.Say(sentences);
    }

    public static string Topic(LifeDomain? domain) => domain switch
    {
        LifeDomain.Housing => "the housing papers",
        LifeDomain.Income => "the letters from the office",
        LifeDomain.Work => "the job application",
        LifeDomain.Education => "school mornings",
        LifeDomain.Food => "the meals",
        LifeDomain.MentalHealth => "the counseling appointment",
        LifeDomain.SubstanceUse => "the evening group",
        LifeDomain.Safety => "the safety plan",
        LifeDomain.Parenting => "the child care place",
        LifeDomain.DailyLiving => "the help at home",
        LifeDomain.Community => "the visitor",
        LifeDomain.Legal => "the papers",
        _ => "the next date",
    };
}
