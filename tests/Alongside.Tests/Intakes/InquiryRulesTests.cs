using Alongside.Intakes;
using Alongside.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.Intakes;

/// <summary>What may become of an inquiry.</summary>
public class InquiryRulesTests
{
    private static readonly InquiryState[] All = Enum.GetValues<InquiryState>();

    [Fact]
    public void Every_state_has_its_moves() => All.ShouldAllBe(state => InquiryMoves.Table.ContainsKey(state));

    [Fact]
    public void Every_state_can_be_reached()
    {
        var reached = new HashSet<InquiryState> { InquiryState.New };
        for (var size = 0; size != reached.Count;)
        {
            size = reached.Count;
            reached.UnionWith(reached.SelectMany(state => InquiryMoves.Table[state]).ToList());
        }

        reached.Order().ShouldBe(All.Order());
    }

    [Fact]
    public void Every_state_but_an_opened_case_can_be_left() =>
        All.Where(state => InquiryMoves.Table[state].Length == 0).ShouldBe([InquiryState.Opened]);

    [Fact]
    public void Exactly_the_moves_of_the_table_are_allowed_and_every_other_is_refused_with_a_sentence()
    {
        foreach (var (from, to) in All.SelectMany(from => All.Select(to => (from, to))))
        {
            var whyNot = InquiryMoves.WhyNot(from, to);
            if (InquiryMoves.Table[from].Contains(to)) whyNot.ShouldBeNull();
            else whyNot.ShouldNotBeNull().ShouldEndWith(".");
        }
    }

    [Fact]
    public void Whatever_is_tried_in_whatever_order_a_decision_always_says_who_when_and_why() =>
        Prop.ForAll(Gen.ListOf(Gen.Choose(0, 4)).ToArbitrary(), tries =>
        {
            var worker = Guid.NewGuid();
            var inquiry = Inquiry.Take("I-1", new InquiryFacts(Channel.Phone, InquiryKind.AskedForHelp, Urgency.Routine, "Rent is late"), null, worker, DateTime.UnixEpoch);
            foreach (var step in tries)
            {
                try
                {
                    Try(inquiry, step, worker);
                }
                catch (RefusedException refusal) when (refusal.Message.EndsWith('.'))
                {
                }
            }

            var isDecided = !InquiryMoves.Undecided.Contains(inquiry.State);
            return isDecided == inquiry.Decided is not null && isDecided == inquiry.DecidedById is not null
                && (inquiry.State == InquiryState.Opened) == inquiry.CaseId is not null
                && (inquiry.State == InquiryState.Declined) == inquiry.DeclineReason is not null
                && (inquiry.State == InquiryState.ReferredOn) == inquiry.ReferredTo is not null;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Urgency.Today, 0)]
    [InlineData(Urgency.WithinDays, 2)]
    [InlineData(Urgency.Routine, 7)]
    public void The_first_contact_is_due_by_the_urgency(Urgency urgency, int days)
    {
        var today = new DateOnly(2026, 3, 2);
        InquiryRules.FirstContactDue(urgency, today).ShouldBe(today.AddDays(days));
        InquiryRules.IsLate(urgency, today, today.AddDays(days)).ShouldBeFalse();
        InquiryRules.IsLate(urgency, today, today.AddDays(days + 1)).ShouldBeTrue();
    }

    private static void Try(Inquiry inquiry, int step, Guid worker)
    {
        var now = DateTime.UnixEpoch.AddHours(1);
        switch (step)
        {
            case 0: inquiry.Screen(Guid.NewGuid(), now); break;
            case 1: inquiry.Open(Guid.NewGuid(), worker, now); break;
            case 2: inquiry.Decline(DeclineReason.NoCapacity, null, worker, now); break;
            case 3: inquiry.GiveInformation("Told of the food pantry", worker, now); break;
            default: inquiry.ReferOn("Harbor Legal Aid", "A question of law", worker, now); break;
        }
    }
}
