using Alongside.Consents;
using Alongside.Demo.Pack;
using Alongside.Referrals;

namespace Alongside.Demo.Planning;

/// <summary>Goals lead to partners: consent, referral, what they answer, and what came of it.</summary>
internal static class ReferralChapter
{
    public static void Tell(Telling story)
    {
        var agreed = story.LastOf<AgreeOnPlan>();
        if (agreed is null) return;
        for (var goal = 0; goal < story.Goals.Count; goal++)
        {
            var unanswered = goal == 0 && story.Outline is { IsPresent: true, Ending: not Ending.Closing } && story.Outline.Nth % 7 == 3;
            if (!unanswered && !story.Chance.Percent(68)) continue;
            var sent = unanswered ? Hours.On(story.Now.AddDays(-story.Chance.Between(10, 15)), story.Chance) : Hours.On(agreed.At.AddDays(story.Chance.Between(1, 12)), story.Chance);
            if (sent <= agreed.At || sent > story.Limit.AddDays(-1)) continue;
            One(story, goal, story.Chance.Pick(story.Goals[goal].Text.Refer.Services), sent, unanswered ? [] : ReferralCourse.Of(story.Chance));
        }
    }

    private static void One(Telling story, int goal, string serviceId, DateTime sent, IReadOnlyList<ReferralTurn> course)
    {
        var (chance, text) = (story.Chance, story.Goals[goal].Text);
        if (story.Referrals.Any(before => before.Partner.ServiceId == serviceId)) return;
        var partner = story.Pack.Partners[serviceId];
        story.Plan(new Allow(sent.AddMinutes(-30), story.WorkerAt(sent), partner.Agency, text.Label, story.Cast.Language, sent.AddDays(chance.Between(180, 365)).Day()));
        var number = story.Referrals.Count;
        if (!story.Plan(new Refer(sent, story.WorkerAt(sent), number, goal, serviceId, Form(story, text), Send: true))) return;
        var referral = new ReferralOnTheWay(partner, goal, [(sent, ReferralStatus.Sent)]);
        story.Referrals.Add(referral);
        var at = sent;
        foreach (var turn in course)
        {
            at = Hours.On(at.AddDays(Math.Max(1, turn.Days)), chance);
            if (at > story.Limit.AddHours(-12) || (story.Rest is { } rest && sent < rest.From && at > rest.From)) break;
            story.Plan(new Answer(at, story.WorkerAt(at), number, turn.To, turn.DaysAhead is { } ahead ? at.AddDays(ahead).Day() : null, turn.Reason, turn.GotIt));
            referral.Stood.Add((at, turn.To));
        }
        var last = referral.Stood[^1];
        if (last.Status == ReferralStatus.Declined && text.Refer.Services.FirstOrDefault(other => story.Referrals.TrueForAll(before => before.Partner.ServiceId != other)) is { } next)
            if (Hours.On(last.At.AddDays(1), chance) is var again && again < story.Limit.AddDays(-1)) One(story, goal, next, again, ReferralCourse.Good(chance));
        StopAtTheEnd(story, number, referral);
    }

    private static void StopAtTheEnd(Telling story, int number, ReferralOnTheWay referral)
    {
        if (story.LastOf<ComeToAnEnd>() is not { } end || story.LastOf<Close>() is null || referral.Stood[0].At > end.At || !referral.Stood[^1].Status.IsOpen()) return;
        var at = end.At.AddMinutes(10 + number);
        story.Plan(new Answer(at, end.By, number, ReferralStatus.Cancelled, null, "The case is closed; they may apply there on their own.", null), atTheEnd: true);
        referral.Stood.Add((at, ReferralStatus.Cancelled));
    }

    public static ReferralForm Form(Telling story, GoalText text) => new()
    {
        Need = text.Refer.Need,
        Reason = story.Words.Say(text.Refer.Reason),
        Urgency = story.IsUrgent ? Urgency.Urgent : story.Chance.Pick([Urgency.Routine, Urgency.Soon]),
        Label = text.Label,
        Shared = [InformationKind.Contact, InformationKind.Language, InformationKind.Goal],
        Contact = story.Setting.Unsafe ? "Only through us: call the caseworker." : $"Call {story.Cast.Called} on the mobile number, {story.Cast.Language} spoken.",
    };
}
