using Alongside.Intakes;

namespace Alongside.Demo.Planning;

/// <summary>Somebody asks for help; it is screened; the case opens.</summary>
internal static class IntakeChapter
{
    public static void Tell(Telling story)
    {
        var (chance, intake, asked) = (story.Chance, story.Pack.Agency.Intake.Email, story.Outline.Start);
        var concern = story.Say(story.Setting.Concerns);
        var urgency = chance.Percent(story.Setting.Unsafe ? 45 : 12) ? Urgency.Today : chance.Percent(35) ? Urgency.WithinDays : Urgency.Routine;
        story.IsUrgent = urgency == Urgency.Today;
        story.Plan(new TakeCall(asked, intake, story.Setting.Programme, Form(story, concern, urgency)));
        var screened = urgency == Urgency.Today ? asked.AddMinutes(20) : Hours.On(asked.AddDays(chance.Between(0, 1)), chance);
        if (screened <= asked) screened = asked.AddMinutes(chance.Between(15, 90));
        story.Opened = screened.AddMinutes(chance.Between(15, 50));
        if (story.Opened > story.Now) (screened, story.Opened) = (asked.AddMinutes(5), asked.AddMinutes(15));
        story.Plan(new BeginScreening(screened, intake));
    }

    /// <summary>The case is opened for its first worker, who is known once it is known whether it changes hands.</summary>
    public static void OpenCase(Telling story) => story.Plan(new Open(story.Opened, story.Pack.Agency.Intake.Email, story.WorkerAt(story.Opened)));

    private static InquiryForm Form(Telling story, string concern, Urgency urgency)
    {
        var (chance, cast) = (story.Chance, story.Cast);
        var relation = concern.Contains("call", StringComparison.OrdinalIgnoreCase) ? CallerRelation.Professional : chance.Percent(78) ? CallerRelation.Self : CallerRelation.Family;
        return new InquiryForm
        {
            Channel = relation == CallerRelation.Professional ? Channel.Agency : chance.Pick([Channel.Phone, Channel.Phone, Channel.WalkIn, Channel.WalkIn, Channel.Web, Channel.Letter]),
            Urgency = urgency,
            CallerRelation = relation,
            CallerName = relation == CallerRelation.Self ? cast.FullName : relation == CallerRelation.Family ? $"a sister of {cast.Called}" : chance.Pick(story.Setting.Collaterals),
            CallBack = relation == CallerRelation.Self ? null : Reaching.Phone(chance),
            Person = cast.Client,
            Concern = concern,
            SafetyNoticed = story.Setting.Unsafe,
            SafetyNote = story.Setting.Unsafe ? story.Notes.SafetyNote : null,
            RightsExplained = chance.Percent(85),
        };
    }
}
