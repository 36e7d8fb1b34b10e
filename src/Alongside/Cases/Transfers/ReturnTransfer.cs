using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Transfers;

public sealed record ReturnTransferForm
{
    public string? Reason { get; set; }
}

public sealed class ReturnTransferRules : FormRules<ReturnTransferForm>
{
    public ReturnTransferRules() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say why, so that the case finds the right worker next.")
        .MaximumLength(2000).WithMessage("Keep the reason under 2,000 characters.");
}

/// <summary>The offer is not taken, or is taken back; the case stays where it is.</summary>
[Act("case.transfer-returned")]
public sealed class ReturnTransfer(AlongsideDb db, Acting acting)
{
    private static readonly ReturnTransferRules Rules = new();

    public async Task Run(Guid transferId, ReturnTransferForm form)
    {
        Rules.Check(form);
        var transfer = await db.Transfers.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == transferId).OrMissing();
        Refusal.If(TransferRules.WhyNotReturn(transfer, acting.Me.Id, await acting.Me.MayManage(transfer.CaseId)));
        var file = await db.Cases.FirstAsync(row => row.Id == transfer.CaseId);
        transfer.Return(form.Reason!.Trim(), acting.Me.Id, acting.Now);
        var takenBack = transfer.OfferedById == acting.Me.Id;
        db.Tell(acting, file.Id, "Transfer", takenBack ? "Transfer taken back" : "Transfer returned", transfer.ReturnReason, "transfer");
        await acting.Save(this, file.About(transfer.ReturnReason, transfer.Id, $"Transfer of case {file.Number}"));
    }
}
