using Alongside.Cases.CareTeam;
using Alongside.Cases.Closing;
using Alongside.Cases.Transfers;
using Alongside.Demo.Planning;
using Alongside.FollowUps;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo.Playing;

internal static class CaseScene
{
    public static Task Play(Stage stage, Told told, PlannedAct planned)
    {
        told.Hand = Guid.Empty;
        return Move(stage, told, planned);
    }

    private static Task Move(Stage stage, Told told, PlannedAct planned) => planned switch
    {
        JoinCase join => stage.The<AssignWorker>().Run(told.Case, new AssignWorkerForm { WorkerId = stage.Workers[join.Worker].Id, Role = join.Role }),
        OfferCase offer => Offer(stage, told, offer),
        TakeCase => Take(stage, told),
        ReturnCase given => stage.The<ReturnTransfer>().Run(told.Transfer, new ReturnTransferForm { Reason = given.Reason }),
        ComeToAnEnd end => stage.The<BeginClosing>().Run(told.Case, new BeginClosingForm { Reason = end.Reason }),
        Close close => End(stage, told, close),
        _ => Again(stage, told, (Reopen)planned),
    };

    private static async Task Offer(Stage stage, Told told, OfferCase offer) => told.Transfer =
        await stage.The<OfferTransfer>().Run(told.Case, new OfferTransferForm { ToWorkerId = stage.Workers[offer.To].Id, Reason = offer.Reason });

    private static async Task Take(Stage stage, Told told)
    {
        await stage.The<AcceptTransfer>().Run(told.Transfer);
        var me = stage.Me.Id;
        var waiting = await stage.Db.FollowUps.Where(row => row.CaseId == told.Case && row.State == FollowUpState.Open && row.WorkerId != me).Select(row => row.Id).ToListAsync();
        await stage.InOneSave([.. waiting.Select(id => (Func<Task>)(() => stage.The<HandOverFollowUp>().Run(id, new HandOverForm { WorkerId = me, Reason = "Came with the case." })))]);
    }

    private static async Task End(Stage stage, Told told, Close close)
    {
        var waiting = await stage.Db.FollowUps.Where(row => row.CaseId == told.Case && row.State == FollowUpState.Open).Select(row => row.Id).ToListAsync();
        await stage.InOneSave([.. waiting.Select(id => (Func<Task>)(() => stage.The<DropFollowUp>().Run(id, new DropForm { Reason = "The case is closed." })))]);
        await stage.The<CloseCase>().Run(told.Case, new CloseCaseForm { Outcome = close.Outcome, Words = close.Words });
    }

    private static Task Again(Stage stage, Told told, Reopen again) =>
        stage.The<ReopenCase>().Run(told.Case, new ReopenCaseForm { Reason = again.Reason, PrimaryWorkerId = stage.Workers[again.Worker].Id });
}
