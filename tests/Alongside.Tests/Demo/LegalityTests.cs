using Alongside.Cases;
using Alongside.Demo;
using Alongside.Demo.Planning;
using Alongside.Intakes;
using Alongside.Plans;
using Alongside.Referrals;

namespace Alongside.Tests.Demo;

/// <summary>What is planned is held against the product's own state tables, before anything is played.</summary>
public class LegalityTests
{
    [Fact]
    public void Cases_move_as_their_table_allows()
    {
        foreach (var (now, story) in PlanningTests.StoriesOfAnyDay(DemoStory.UsualCases))
        {
            var state = CaseState.Screening;
            foreach (var to in story.Acts.Select(Case).OfType<CaseState>())
            {
                CaseMoves.WhyNot(state, to).ShouldBeNull($"{now:s} {story.Index} {story.Client}");
                state = to;
            }
        }
    }

    [Fact]
    public void Nothing_is_done_on_a_case_before_it_opens_or_while_it_is_closed()
    {
        foreach (var (now, story) in PlanningTests.StoriesOfAnyDay(DemoStory.UsualCases))
        {
            var open = false;
            foreach (var act in story.Acts)
            {
                if (act is Open or Reopen) open = true;
                else if (act is Close) open = false;
                else if (act is not (TakeCall or BeginScreening)) open.ShouldBeTrue($"{now:s} {story.Index} {story.Client}: {act}");
            }
        }
    }

    [Fact]
    public void Referrals_move_as_their_table_allows_and_only_with_leave()
    {
        foreach (var (now, story) in PlanningTests.StoriesOfAnyDay(DemoStory.UsualCases))
        {
            var states = new Dictionary<int, ReferralStatus>();
            var allowed = 0;
            foreach (var act in story.Acts)
            {
                if (act is Allow) allowed++;
                if (act is Refer { Send: true } refer)
                {
                    states[refer.Number] = ReferralStatus.Sent;
                    allowed.ShouldBeGreaterThanOrEqualTo(states.Count);
                }
                if (act is not Answer answer) continue;
                ReferralMoves.WhyNot(states[answer.Referral], answer.To).ShouldBeNull($"{now:s} {story.Index} {story.Client}: {answer}");
                states[answer.Referral] = answer.To;
            }
        }
    }

    [Fact]
    public void Goals_are_worked_on_only_while_they_are_open()
    {
        foreach (var (now, story) in PlanningTests.StoriesOfAnyDay(DemoStory.UsualCases))
        {
            var goals = new List<GoalState>();
            var done = new HashSet<(int?, int?)>();
            foreach (var act in story.Acts)
            {
                if (act is MakePlan make) goals.AddRange(make.Goals.Select(_ => GoalState.Open));
                if (act is EndGoal end)
                {
                    GoalMoves.WhyNot(goals[end.Goal], GoalState.Reached).ShouldBeNull($"{now:s} {story.Index} {story.Client}");
                    goals[end.Goal] = end.Reached ? GoalState.Reached : GoalState.Dropped;
                }
                if (act is not Write { Note: { Goal: { } goal } note }) continue;
                goals[goal].ShouldBe(GoalState.Open, $"{now:s} {story.Index} {story.Client}");
                if (note.StepDone is { } step) done.Add((goal, step)).ShouldBeTrue($"a step is done once: {now:s} {story.Index} {story.Client}");
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
