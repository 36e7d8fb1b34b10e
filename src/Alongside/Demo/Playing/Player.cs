using Alongside.Demo.Planning;
using Alongside.Shared;

namespace Alongside.Demo.Playing;

/// <summary>Plays a planned act: the act of the product that a page would call.</summary>
internal sealed class Player(Stage stage)
{
    public async Task Play(Told told, PlannedAct planned)
    {
        stage.At(planned.At, planned.By);
        if (planned is Write or Correct or Withdraw or Remember or PutOff or Assess or MakePlan or AgreeOnPlan or LookBack or EndGoal or Allow or TakeBack or Refer or Answer or Flag or LookAtFlag or EndFlag)
            await stage.LetWhoHasItAct(told);
        try
        {
            await (planned switch
            {
                TakeCall or BeginScreening or SayNo or Inform or SendElsewhere or Open => IntakeScene.Play(stage, told, planned),
                MeetPeople or Protect => PeopleScene.Play(stage, told, planned),
                Flag or LookAtFlag or EndFlag => FlagScene.Play(stage, told, planned),
                JoinCase or OfferCase or TakeCase or ReturnCase or ComeToAnEnd or Close or Reopen => CaseScene.Play(stage, told, planned),
                Assess assess => AssessmentScene.Play(stage, told, assess),
                MakePlan or AgreeOnPlan or LookBack or EndGoal => PlanScene.Play(stage, told, planned),
                Allow or TakeBack or Refer or Answer => ReferralScene.Play(stage, told, planned),
                Write or Correct or Withdraw or Remember or PutOff => NoteScene.Play(stage, told, planned),
                _ => throw new NotSupportedException($"Nobody plays {planned.GetType().Name}."),
            });
        }
        catch (Exception fault) when (fault is RefusedException or MissingException or FluentValidation.ValidationException)
        {
            throw new InvalidOperationException($"The story stopped at {planned}: {fault.Message}", fault);
        }
    }
}
