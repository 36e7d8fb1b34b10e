using System.Globalization;
using Alongside.Demo.Pack;
using Alongside.Intakes;

namespace Alongside.Demo.Planning;

/// <summary>Calls that did not become a case, or not yet.</summary>
internal static class InquiryStories
{
    public static Story Decided(DemoPack pack, Chance chance, int index, DateTime now)
    {
        var at = Hours.On(now.Date.AddDays(-chance.Between(4, Outlines.Days - 10)), chance);
        var intake = pack.Agency.Intake.Email;
        var kind = chance.Weighed([InquiryKind.AskedForHelp, InquiryKind.InformationOnly, InquiryKind.WrongNumber, InquiryKind.HangUp], one => one switch
        {
            InquiryKind.AskedForHelp => 70,
            InquiryKind.InformationOnly => 20,
            _ => 5,
        });
        var take = Take(pack, chance, kind, at, intake);
        if (kind != InquiryKind.AskedForHelp) return new Story(-1 - index, "", [take]);
        var decided = at.AddMinutes(chance.Between(90, 300));
        return new Story(-1 - index, "", [take, new BeginScreening(at.AddMinutes(40), intake), Decide(pack, chance, decided, intake)]);
    }

    public static Story Waiting(DemoPack pack, Chance chance, int index, DateTime now)
    {
        var ago = index < 2 ? TimeSpan.FromMinutes(25 + 70 * index) : TimeSpan.FromHours(chance.Between(3, 70));
        var intake = pack.Agency.Intake.Email;
        var take = Take(pack, chance, InquiryKind.AskedForHelp, now - ago, intake);
        return new Story(-100_000 - index, "", index % 3 == 2 ? [take, new BeginScreening(take.At.AddMinutes(20), intake)] : [take]);
    }

    private static TakeCall Take(DemoPack pack, Chance chance, InquiryKind kind, DateTime at, string by)
    {
        var asks = kind is InquiryKind.AskedForHelp;
        var ask = asks ? chance.Pick(pack.Notes.Asks) : kind == InquiryKind.InformationOnly ? chance.Pick(pack.Notes.Inform) : "";
        var danger = ask.Contains("not safe", StringComparison.Ordinal);
        var culture = chance.Weighed(pack.Names.Cultures, one => one.Share);
        var name = culture.OneName ? chance.Pick(culture.Feminine) : $"{chance.Pick(culture.Feminine)} {chance.Pick(culture.Family)}";
        return new TakeCall(at, by, chance.Pick(pack.Settings).Programme, new InquiryForm
        {
            Kind = kind,
            Channel = chance.Pick([Channel.Phone, Channel.Phone, Channel.WalkIn, Channel.Web]),
            Urgency = danger ? Urgency.Today : chance.Pick([Urgency.WithinDays, Urgency.Routine]),
            CallerName = asks ? name : null,
            CallerRelation = asks ? CallerRelation.Self : CallerRelation.Other,
            CallBack = asks && !danger ? Reaching.Phone(chance) : null,
            Concern = ask,
            SafetyNoticed = danger,
            SafetyNote = danger ? pack.Notes.SafetyNote : null,
            RightsExplained = asks,
        });
    }

    private static PlannedAct Decide(DemoPack pack, Chance chance, DateTime at, string by)
    {
        if (chance.Percent(55))
        {
            var no = chance.Pick(pack.Notes.Decline);
            return new SayNo(at, by, Enum.Parse<DeclineReason>(no[0], ignoreCase: false), no[1].ToString(CultureInfo.InvariantCulture));
        }
        if (chance.Percent(50)) return new Inform(at, by, chance.Pick(pack.Notes.Inform));
        var elsewhere = chance.Pick(pack.Notes.ReferOn);
        return new SendElsewhere(at, by, elsewhere[0], elsewhere[1]);
    }
}
