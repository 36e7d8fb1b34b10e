using Alongside.Cases;
using Alongside.Cases.CareTeam;
using Alongside.Cases.Clocks;
using Alongside.Cases.Closing;
using Alongside.Cases.Flags;
using Alongside.Cases.Transfers;
using Alongside.Setup;
using Alongside.Shared;
using Case = Alongside.Cases.Case;

namespace Alongside.Tests.Cases;

public class CaseRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Guid Primary = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();

    [Fact]
    public void A_primary_worker_is_neither_added_nor_ended_but_handed_over()
    {
        AssignmentRules.WhyNotAssign(OpenCase(), Other, AssignmentRole.Primary)!.ShouldContain("by a transfer");
        AssignmentRules.WhyNotEnd(OpenCase().Primary!)!.ShouldContain("by a transfer");
    }

    [Fact]
    public void A_worker_is_on_a_case_once() =>
        AssignmentRules.WhyNotAssign(OpenCase(), Primary, AssignmentRole.Secondary).ShouldBe("This worker is on the case already, as primary.");

    [Fact]
    public void Only_those_who_manage_a_case_add_a_supervisor()
    {
        AssignmentRules.WhyNotChange(AssignmentRole.Supervisor, mayManage: false).ShouldNotBeNull();
        AssignmentRules.WhyNotChange(AssignmentRole.Supervisor, mayManage: true).ShouldBeNull();
        AssignmentRules.WhyNotChange(AssignmentRole.Covering, mayManage: false).ShouldBeNull();
    }

    [Fact]
    public void Handing_over_ends_the_one_and_begins_the_other_on_the_same_day()
    {
        var file = OpenCase();
        file.HandOver(Other, formerStays: false, Today);
        file.Primary!.WorkerId.ShouldBe(Other);
        file.Assignments.Single(row => row.WorkerId == Primary).Until.ShouldBe(Today);
    }

    [Fact]
    public void The_former_worker_may_stay_as_secondary()
    {
        var file = OpenCase();
        file.HandOver(Other, formerStays: true, Today);
        file.Assignments.Single(row => row.IsCurrent && row.WorkerId == Primary).Role.ShouldBe(AssignmentRole.Secondary);
    }

    [Fact]
    public void A_transfer_is_answered_once()
    {
        TransferRules.WhyNotAnswer(TransferState.Offered, TransferState.Accepted).ShouldBeNull();
        TransferRules.WhyNotAnswer(TransferState.Accepted, TransferState.Returned).ShouldBe("This transfer has been accepted already.");
        TransferRules.Table[TransferState.Offered].ShouldBe([TransferState.Accepted, TransferState.Returned]);
    }

    [Fact]
    public void Nobody_accepts_for_another_but_who_manages_the_case()
    {
        var transfer = new Transfer(Guid.NewGuid(), Primary, Other, "Leave", false, Primary, DateTime.UnixEpoch);
        TransferRules.WhyNotAccept(transfer, Other, mayManage: false).ShouldBeNull();
        TransferRules.WhyNotAccept(transfer, Primary, mayManage: false).ShouldNotBeNull();
        TransferRules.WhyNotAccept(transfer, Primary, mayManage: true).ShouldBeNull();
        TransferRules.WhyNotReturn(transfer, Primary, mayManage: false).ShouldBeNull("who offered it may take it back");
    }

    [Fact]
    public void A_case_is_offered_to_one_worker_at_a_time_and_not_to_its_own()
    {
        TransferRules.WhyNotOffer(OpenCase(), Other, anotherWaits: true)!.ShouldContain("offered to somebody already");
        TransferRules.WhyNotOffer(OpenCase(), Primary, anotherWaits: false).ShouldBe("This worker is the primary worker already.");
    }

    [Fact]
    public void The_primary_worker_of_an_open_case_is_not_barred_before_a_transfer()
    {
        CaseBarRules.WhyNotBar(OpenCase(), Primary, isBarred: false)!.ShouldContain("transfer the case first");
        CaseBarRules.WhyNotBar(OpenCase(), Other, isBarred: false).ShouldBeNull();
    }

    [Fact]
    public void The_client_does_not_leave_the_case() =>
        Should.Throw<RefusedException>(() => OpenCase().Participants.Single().End(Today)).Message.ShouldContain("The client");

    [Fact]
    public void A_clock_is_due_its_days_after_opening_and_says_how_that_came_about()
    {
        var clock = ClockRules.AtOpening(Guid.NewGuid(), new Programme("Family support", "", 14, 30), Today).First(row => row.Kind == ClockKind.FirstAssessment);
        clock.Due.ShouldBe(new DateOnly(2026, 3, 16));
        ClockRules.Derivation(clock).ShouldBe("14 days after opening on 2 March 2026: 16 March 2026. Set by the programme Family support.");
    }

    [Fact]
    public void Days_in_which_a_clock_stood_still_are_added_to_its_due_day()
    {
        var clock = new Clock(Guid.NewGuid(), ClockKind.Plan, Today, "opening", 30, "the programme Family support");
        clock.Pause("The client is in hospital", Today.AddDays(5));
        clock.Resume(Today.AddDays(15));
        clock.Due.ShouldBe(Today.AddDays(40));
        ClockRules.Derivation(clock).ShouldContain("and 10 days in which it was paused");
    }

    [Fact]
    public void A_clock_pauses_once_and_ends_once()
    {
        var clock = new Clock(Guid.NewGuid(), ClockKind.Plan, Today, "opening", 30, "the programme");
        clock.Pause("Hospital", Today);
        Should.Throw<RefusedException>(() => clock.Pause("Again", Today)).Message.ShouldBe("This clock is paused already.");
        clock.Meet(Today);
        Should.Throw<RefusedException>(() => clock.Stop(Today)).Message.ShouldBe("This clock has ended already.");
        Should.Throw<RefusedException>(() => clock.Resume(Today)).Message.ShouldBe("Only a paused clock can run again.");
    }

    [Fact]
    public void A_risk_is_reviewed_after_today_and_within_half_a_year()
    {
        RiskFlagRules.WhyNotReviewOn(Today, Today).ShouldNotBeNull();
        RiskFlagRules.WhyNotReviewOn(Today.AddDays(14), Today).ShouldBeNull();
        RiskFlagRules.WhyNotReviewOn(Today.AddDays(400), Today).ShouldBe("Review a risk within 180 days.");
    }

    [Fact]
    public void A_resolved_risk_is_not_changed_again()
    {
        var flag = new RiskFlag(Guid.NewGuid(), RiskKind.SelfHarm, RiskLevel.Serious, "Ask each time", Today, Today.AddDays(7), Primary);
        flag.Resolve("Safe since the move", Primary, Today);
        Should.Throw<RefusedException>(() => flag.Review(RiskLevel.Watch, "x", Today.AddDays(7), Primary, Today)).Message.ShouldContain("resolved");
    }

    [Fact]
    public void A_case_closes_over_what_is_open_but_not_over_what_blocks()
    {
        ClosingRules.WhyNotClose([new("A draft", "/", Blocks: false)]).ShouldBeNull();
        ClosingRules.WhyNotClose([new("A draft", "/", Blocks: false), new("A referral without answer", "/", Blocks: true)])
            .ShouldBe("This must be finished before the case is closed: A referral without answer.");
    }

    private static Case OpenCase()
    {
        var file = Case.Begin("C-2026-00001", Guid.NewGuid(), Guid.NewGuid(), "Needs help", false, Primary, Today);
        file.Screen();
        file.Open(Primary, Today);
        return file;
    }
}
