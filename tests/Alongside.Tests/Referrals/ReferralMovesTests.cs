using Alongside.Referrals;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.Referrals;

public class ReferralMovesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void Every_status_is_reached_from_a_draft()
    {
        var reached = new HashSet<ReferralStatus> { ReferralStatus.Draft };
        var waiting = new Queue<ReferralStatus>(reached);
        while (waiting.TryDequeue(out var status))
            foreach (var next in ReferralMoves.Table[status].Where(reached.Add)) waiting.Enqueue(next);
        reached.ShouldBe(Enum.GetValues<ReferralStatus>(), ignoreOrder: true);
    }

    [Fact]
    public void Every_open_status_can_be_left_and_can_be_cancelled() =>
        ReferralMoves.Table.Keys.Where(status => status.IsOpen()).ShouldAllBe(status => ReferralMoves.Table[status].Contains(ReferralStatus.Cancelled));

    [Fact]
    public void Closed_are_declined_completed_ended_and_cancelled() =>
        ReferralMoves.Table.Keys.Where(status => !status.IsOpen())
            .ShouldBe([ReferralStatus.Declined, ReferralStatus.Completed, ReferralStatus.Ended, ReferralStatus.Cancelled], ignoreOrder: true);

    [Theory]
    [InlineData(ReferralStatus.Sent, ReferralStatus.Accepted, "Received,Accepted")]
    [InlineData(ReferralStatus.Sent, ReferralStatus.Declined, "Received,Declined")]
    [InlineData(ReferralStatus.Accepted, ReferralStatus.Completed, "Scheduled,InService,Completed")]
    [InlineData(ReferralStatus.Waitlisted, ReferralStatus.Scheduled, "Accepted,Scheduled")]
    [InlineData(ReferralStatus.Sent, ReferralStatus.Cancelled, "Cancelled")]
    public void One_message_of_the_partner_passes_the_steps_between(ReferralStatus from, ReferralStatus to, string way) =>
        string.Join(',', ReferralMoves.Way(from, to)!).ShouldBe(way);

    [Theory]
    [InlineData(ReferralStatus.Draft, ReferralStatus.Accepted, "A referral that is a draft cannot become accepted.")]
    [InlineData(ReferralStatus.Declined, ReferralStatus.Accepted, "A referral that is declined cannot become accepted.")]
    [InlineData(ReferralStatus.Completed, ReferralStatus.Cancelled, "A referral that is completed cannot become cancelled.")]
    public void An_illegal_move_is_refused_by_name(ReferralStatus from, ReferralStatus to, string why) => ReferralMoves.WhyNot(from, to).ShouldBe(why);

    [Fact]
    public void Whatever_is_tried_a_referral_only_makes_moves_of_the_table_and_tells_each_of_them()
    {
        var replies = Gen.Elements(Enum.GetValues<ReferralStatus>()).Select(to => new Reply(to, Today) { Reason = "As told", Day = Today, GotIt = GotIt.Yes });
        Prop.ForAll(replies.ListOf().ToArbitrary(), tried =>
        {
            var referral = Sent();
            foreach (var reply in tried)
            {
                var (before, turn) = (referral.Status, referral.Turn);
                try
                {
                    referral.Take(reply, Guid.NewGuid(), DateTime.UnixEpoch);
                }
                catch (RefusedException)
                {
                    if (referral.Status != before || referral.Turn != turn) return false;
                }
            }
            var moves = referral.Moves.OrderBy(move => move.Number).ToList();
            return moves.All(move => ReferralMoves.Table[move.From].Contains(move.To))
                && moves.Zip(moves.Skip(1)).All(pair => pair.First.To == pair.Second.From)
                && moves[^1].To == referral.Status;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(ReferralStatus.Received, ReferralStatus.Declined, "Say why they declined.")]
    [InlineData(ReferralStatus.Received, ReferralStatus.Waitlisted, "Say since or until which day they are on the waiting list.")]
    [InlineData(ReferralStatus.InService, ReferralStatus.Completed, "Say whether the client got what they needed.")]
    [InlineData(ReferralStatus.InService, ReferralStatus.Ended, "Say why the service ended.")]
    [InlineData(ReferralStatus.Accepted, ReferralStatus.Cancelled, "Say why it is cancelled.")]
    public void A_move_that_needs_words_is_refused_without_them(ReferralStatus from, ReferralStatus to, string why) =>
        ReferralRules.WhyNotTake(from, new Reply(to, Today)).ShouldBe(why);

    [Theory]
    [InlineData(ReferralStatus.Draft, "draft", null)]
    [InlineData(ReferralStatus.Sent, "active", "requested")]
    [InlineData(ReferralStatus.Received, "active", "requested")]
    [InlineData(ReferralStatus.Accepted, "active", "accepted")]
    [InlineData(ReferralStatus.Declined, "revoked", "rejected")]
    [InlineData(ReferralStatus.Waitlisted, "on-hold", "on-hold")]
    [InlineData(ReferralStatus.Scheduled, "active", "accepted")]
    [InlineData(ReferralStatus.InService, "active", "in-progress")]
    [InlineData(ReferralStatus.Completed, "completed", "completed")]
    [InlineData(ReferralStatus.Ended, "completed", "failed")]
    [InlineData(ReferralStatus.Cancelled, "revoked", "cancelled")]
    public void Each_status_has_its_words_in_FHIR(ReferralStatus status, string request, string? task)
    {
        var fhir = FhirStatus.Of(status);
        (fhir.ServiceRequest, fhir.Task).ShouldBe((request, task));
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void It_is_unanswered_the_day_after_the_agreed_days(int later, bool unanswered) =>
        ReferralRules.IsUnanswered(ReferralStatus.Sent, Today.AddDays(7), Today.AddDays(later)).ShouldBe(unanswered);

    [Fact]
    public void A_goal_learns_no_name_of_a_sensitive_referral()
    {
        var reply = new Reply(ReferralStatus.Completed, Today) { GotIt = GotIt.Partly, Reason = "Left after two weeks" };
        ReferralRules.Outcome(Sent(), reply).ShouldBe("Referral completed: Emergency shelter: the client got a part of what they needed: Left after two weeks");
        ReferralRules.Outcome(Sent(Sensitivity.SubstanceUse), reply).ShouldBe("A referral was completed: the client got a part of what they needed");
    }

    private static Referral Sent(Sensitivity label = Sensitivity.General)
    {
        var facts = new ReferralFacts("Emergency shelter", "Elm Street Shelter-Demo", Need.Housing, "A bed tonight") { Shared = Packet.Always, Label = label };
        var referral = Referral.Draft(Guid.CreateVersion7(), Guid.CreateVersion7(), facts, Guid.CreateVersion7(), DateTime.UnixEpoch);
        referral.Send("What left", SentBy.Phone, Today, Guid.CreateVersion7(), DateTime.UnixEpoch);
        return referral;
    }
}
