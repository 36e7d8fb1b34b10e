using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Transfers;

/// <summary>The offered worker takes the case: one primary ends and the next begins in the same save, and what the former had open on it goes along.</summary>
[Act("case.transfer-accepted")]
public sealed class AcceptTransfer(AlongsideDb db, Acting acting, IEnumerable<IGoesAlong> rooms)
{
    public async Task Run(Guid transferId)
    {
        var transfer = await db.Transfers.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == transferId).OrMissing();
        Refusal.If(TransferRules.WhyNotAccept(transfer, acting.Me.Id, await acting.Me.MayManage(transfer.CaseId)));
        Refusal.If(await db.WhyBarred(transfer.CaseId, transfer.ToWorkerId));
        var file = await db.Cases.Include(row => row.Assignments).FirstAsync(row => row.Id == transfer.CaseId);
        file.HandOver(transfer.ToWorkerId, transfer.FormerStays, acting.Today);
        transfer.Accept(acting.Me.Id, acting.Now);
        foreach (var room in rooms) await room.HandOver(transfer);
        db.Tell(acting, file.Id, "Transfer", $"{await db.NameOfWorker(transfer.ToWorkerId)} took over the case",
            $"from {await db.NameOfWorker(transfer.FromWorkerId)}", "people");
        await acting.Save(this, file.About(subject: transfer.Id, what: $"Transfer of case {file.Number}"));
    }
}
