using Alongside.Cases;
using Alongside.Demo.Planning;
using Alongside.Intakes;
using Alongside.Plans;
using Alongside.Referrals;

namespace Alongside.Tests.Demo;

/// <summary>What is planned is held against the product's own state tables, before anything is played.</summary>
public class LegalityTests
{
    [Theory, InlineData(1), InlineData(3), InlineData(11)]
    public void Cases_move_as_their_table_allows(int seed)
    {
        foreach (var story in PlanningTests.Stories(seed, 150))
        {
            var state = CaseState.Screening;
            foreach (var to in story.Acts.Select(Case).OfType<CaseState>())
            {
                CaseMoves.WhyNot(state, to).ShouldBeNull($"{story.Index} {story.Client}");
                state = to;
            }
        }
    }

    [Theory, InlineData(1), InlineData(3), InlineData(11)]
    public void Nothing_is_done_on_a_case_before_it_opens_or_while_it_is_closed(int seed)
    {
        foreach (var story in PlanningTests.Stories(seed, 150))
        {
            var open = false;
            foreach (var act in story.Acts)
            {
                if (act is Open or Reopen) open = true;
                else if (act is Close) open = false;
                else if (act is not (TakeCall or BeginScreening)) open.ShouldBeTrue($"{story.Index} {story.Client}: {act}");
            }
        }
    }

    [Theory, InlineData(1), InlineData(3), InlineData(11)]
    public void Referrals_move_as_their_table_allows_and_only_with_leave(int seed)
    {
        foreach (var story in PlanningTests.Stories(seed, 150))
        {
            var states = new List<ReferralStatus>();
            var allowed = 0;
            foreach (var act in story.Acts)
            {
                if (act is Allow) allowed++;
                if (act is Refer { Send: true })
                {
                    states.Add(ReferralStatus.Sent);
                    allowed.ShouldBeGreaterThanOrEqualTo(states.Count);
                }
                if (act is not Answer answer) continue;
                ReferralMoves.WhyNot(states[answer.Referral], answer.To).ShouldBeNull($"{story.Index} {story.Client}: {answer}");
                states[answer.Referral] = answer.To;
            }
        }
    }

    [Theory, InlineData(1), InlineData(3), InlineData(11)]
    public void Goals_are_worked_on_only_while_they_are_open(int seed)
    {
        foreach (var story in PlanningTests.Stories(seed, 150))
        {
            var goals = new List<GoalState>();
            var done = new HashSet<(int?, int?)>();
            foreach (var act in story.Acts)
            {
                if (act is MakePlan make) goals.AddRange(make.Goals.Select(_ => GoalState.Open));
                if (act is EndGoal end)
                {
                    GoalMoves.WhyNot(goals[end.Goal], GoalState.Reached).ShouldBeNull($"{story.Index} {story.Client}");
                    goals[end.Goal] = end.Reached ? GoalState.Reached : GoalState.Dropped;
                }
                if (act is not Write { Note: { Goal: { } goal } note }) continue;
                goals[goal].ShouldBe(GoalState.Open);
                if (note.StepDone is { } step) done.Add((goal, step)).ShouldBeTrue("a step is done once");
            }
        }
    }

    [Fact]
    public void Inquiries_move_as_their_table_allows()
    {
        foreach (var story in new StoryPlanner(Alongside.Demo.Pack.DemoPack.Read(), 1, new DateTime(2026, 3, 2, 9, 0, 0)).Inquiries(300))
        {
            var state = InquiryState.New;
            foreach (var to in story.Acts.Select(Inquiry).OfType<InquiryState>())
            {
                InquiryMoves.WhyNot(state, to).ShouldBeNull();
                state = to;
            }
        }
    }

    private static CaseState? Case(PlannedAct act) => act switch
    {
        Open or Reopen => CaseState.Open,
        ComeToAnEnd => CaseState.Closing,
        Close => CaseState.Closed,
        _ => null,
    };

    private static InquiryState? Inquiry(PlannedAct act) => act switch
    {
        BeginScreening => InquiryState.Screening,
        SayNo => InquiryState.Declined,
        Inform => InquiryState.InformationGiven,
        SendElsewhere => InquiryState.ReferredOn,
        _ => null,
    };
}
