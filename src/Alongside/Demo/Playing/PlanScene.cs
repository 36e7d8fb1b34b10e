using Alongside.Cases.Clocks;
using Alongside.Demo.Planning;
using Alongside.People;
using Alongside.Plans;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo.Playing;

internal static class PlanScene
{
    public static Task Play(Stage stage, Told told, PlannedAct planned) => planned switch
    {
        MakePlan make => Make(stage, told, make),
        AgreeOnPlan agree => Agree(stage, told, agree),
        LookBack look => Look(stage, told, look),
        _ => End(stage, told, (EndGoal)planned),
    };

    private static async Task Make(Stage stage, Told told, MakePlan make)
    {
        told.Plan = await stage.The<DraftPlan>().Run(told.Case);
        var version = await stage.Db.PlanVersions.Where(plan => plan.Id == told.Plan).Select(plan => plan.Version).FirstAsync();
        var goals = new Guid[make.Goals.Count];
        await stage.InOneSave(
        [
            () => stage.The<ChangePlan>().Run(new PlanForm { Id = told.Plan, Situation = make.Situation, Strengths = make.Strengths, Version = version }),
            .. make.Goals.Select((goal, index) => (Func<Task>)(async () => goals[index] = await stage.The<AddGoal>().Run(told.Case, goal.Form))),
        ]);
        var steps = make.Goals.Select(goal => new Guid[goal.Steps.Count]).ToList();
        await stage.InOneSave([.. make.Goals.SelectMany((goal, number) => goal.Steps.Select((step, index) =>
            (Func<Task>)(async () => steps[number][index] = await stage.The<AddStep>().Run(goals[number], step))))]);
        told.Goals.AddRange(goals.Zip(steps, (goal, ids) => (goal, (IReadOnlyList<Guid>)ids)));
        await stage.The<MeetClock>().Run(told.Case, ClockKind.Plan);
    }

    private static async Task Agree(Stage stage, Told told, AgreeOnPlan agree)
    {
        await AgreeVersion(stage, told, told.Plan, agree.ReviewDue, agree.WhyNotSigned);
        var first = told.Goals[0].Steps;
        if (first.Count > 0 && await stage.Db.Steps.AsNoTracking().AnyAsync(step => step.Id == first[0] && step.State == StepState.ToDo)) await stage.The<StartStep>().Run(first[0]);
    }

    private static async Task AgreeVersion(Stage stage, Told told, Guid planId, DateOnly reviewDue, string? whyNotSigned)
    {
        var version = await stage.Db.PlanVersions.Where(plan => plan.Id == planId).Select(plan => plan.Version).FirstAsync();
        var client = await stage.Db.People.Where(person => person.Id == told.Client).Select(person => person.DisplayName).FirstAsync();
        await stage.The<AgreePlan>().Run(new AgreeForm
        {
            Id = planId,
            On = stage.Today,
            ReviewDue = reviewDue,
            Signed = whyNotSigned is null,
            ClientSignature = whyNotSigned is null ? client : null,
            WhyNotSigned = whyNotSigned,
            Version = version,
        });
        told.Plan = planId;
    }

    /// <summary>Goals that changed since the plan was agreed begin its next version; the client and the worker agree it on the spot.</summary>
    private static async Task Look(Stage stage, Told told, LookBack look)
    {
        if (await stage.Db.PlanVersions.AnyAsync(plan => plan.CaseId == told.Case && plan.PlanState == PlanState.Draft)) return;
        var changes = await stage.The<ReviewPlan>().Run(new ReviewForm
        {
            Id = told.Plan,
            On = stage.Today,
            Summary = look.Summary,
            ClientView = look.ClientView,
            Changes = false,
            NextReview = look.NextReview,
        });
        if (!changes) return;
        if (!await stage.Db.Goals.AnyAsync(goal => goal.CaseId == told.Case && goal.State == GoalState.Open)) return;
        var draft = await stage.Db.PlanVersions.Where(plan => plan.CaseId == told.Case && plan.PlanState == PlanState.Draft).Select(plan => plan.Id).FirstAsync();
        await AgreeVersion(stage, told, draft, look.NextReview, whyNotSigned: null);
    }

    private static Task End(Stage stage, Told told, EndGoal end)
    {
        var form = new ReasonForm { Reason = end.Words };
        return end.Reached ? stage.The<ReachGoal>().Run(told.Goals[end.Goal].Id, form) : stage.The<DropGoal>().Run(told.Goals[end.Goal].Id, form);
    }
}
