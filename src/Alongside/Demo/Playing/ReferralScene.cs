using Alongside.Consents;
using Alongside.Demo.Planning;
using Alongside.People;
using Alongside.Referrals;
using Alongside.Shared;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo.Playing;

internal static class ReferralScene
{
    public static Task Play(Stage stage, Told told, PlannedAct planned) => planned switch
    {
        Allow allow => Give(stage, told, allow),
        TakeBack back => stage.The<RevokeConsent>().Run(new RevokeForm { ConsentId = told.Consent, Reason = back.Reason }),
        Refer refer => Send(stage, told, refer),
        _ => Move(stage, told, (Answer)planned),
    };

    private static async Task Give(Stage stage, Told told, Allow allow)
    {
        var client = await stage.Db.People.Where(person => person.Id == told.Client).Select(person => person.DisplayName).FirstAsync();
        told.Consent = await stage.The<GiveConsent>().Run(told.Case, new ConsentForm
        {
            PersonId = told.Client,
            MayDisclose = stage.Agency,
            MayReceive = allow.Agency,
            Purpose = "To ask for their service and hear what became of it.",
            Kinds = [InformationKind.Identity, InformationKind.NeedAndReason, InformationKind.Contact, InformationKind.Language, InformationKind.Goal],
            Labels = [Sensitivity.General, allow.Label],
            From = stage.Today,
            Until = allow.Until,
            HowGiven = HowGiven.Written,
            SignedBy = client,
            Language = allow.Language,
        });
    }

    private static async Task Send(Stage stage, Told told, Refer refer)
    {
        var id = await stage.The<DraftReferral>().Run(told.Case, refer.Form with { ServiceId = stage.Services[refer.ServiceId], GoalId = told.Goals[refer.Goal].Id });
        if (!refer.Send) return;
        await stage.The<SendReferral>().Run(id, new SendForm { SentBy = SentBy.Email });
        told.Referrals[refer.Number] = id;
    }

    private static Task Move(Stage stage, Told told, Answer answer) => stage.The<MoveReferral>().Run(told.Referrals[answer.Referral], new MoveForm
    {
        To = answer.To,
        On = stage.Today,
        Day = answer.Day,
        Reason = answer.Reason,
        GotIt = answer.GotIt,
    });
}
