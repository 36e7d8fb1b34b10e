using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Transfers;

public sealed record OfferTransferForm
{
    public Guid? ToWorkerId { get; set; }
    public string? Reason { get; set; }
    public bool FormerStays { get; set; }
}

public sealed class OfferTransferRules : FormRules<OfferTransferForm>
{
    public OfferTransferRules()
    {
        RuleFor(form => form.ToWorkerId).NotNull().WithMessage("Choose the worker it is offered to.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why the case changes hands, and what the next worker should know.")
            .MaximumLength(2000).WithMessage("Keep it under 2,000 characters; the rest belongs in a note.");
    }
}

/// <summary>Offers the case to another primary worker, who reads it until the offer is answered.</summary>
[Act("case.transfer-offered")]
public sealed class OfferTransfer(AlongsideDb db, Acting acting)
{
    private static readonly OfferTransferRules Rules = new();

    public async Task<Guid> Run(Guid caseId, OfferTransferForm form)
    {
        Rules.Check(form);
        var file = await db.CaseFor(acting.Me, caseId);
        var to = form.ToWorkerId!.Value;
        await db.MustTakeCases<OfferTransferForm>(to, fields => fields.ToWorkerId);
        Refusal.If(await db.WhyBarred(caseId, to));
        Refusal.If(TransferRules.WhyNotOffer(file, to, await db.Transfers.AnyAsync(row => row.CaseId == caseId && row.State == TransferState.Offered)));
        var transfer = new Transfer(caseId, file.Primary!.WorkerId, to, form.Reason!.Trim(), form.FormerStays, acting.Me.Id, acting.Now);
        db.Transfers.Add(transfer);
        db.Tell(acting, caseId, "Transfer", $"Transfer offered to {await db.NameOfWorker(to)}", transfer.Reason, "transfer");
        await acting.Save(this, file.About(transfer.Reason, transfer.Id, $"Transfer of case {file.Number}"));
        return transfer.Id;
    }
}
