using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Transfers;

/// <summary>Offers the case to another worker, or answers the offer; below, the transfers before.</summary>
public sealed class TransferModel(AlongsideDb db, Me me, CaseDoor door, IEnumerable<IGoesAlong> rooms, OfferTransfer offer, AcceptTransfer accept, ReturnTransfer giveBack) : RoomPage
{
    public const int Most = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public OfferTransferForm Form { get; set; } = new();

    [BindProperty]
    public ReturnTransferForm Return { get; set; } = new();

    public override string FormName => Request.Query["handler"] == nameof(Return) ? nameof(Return) : nameof(Form);

    public CaseHeader Header { get; private set; } = null!;
    public TransferLine? Waiting { get; private set; }
    public IReadOnlyList<TransferLine> Before { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];

    /// <summary>What goes to the next worker together with the case.</summary>
    public IReadOnlyList<string> GoesAlong { get; private set; } = [];
    public bool MayAccept { get; private set; }
    public bool MayReturn { get; private set; }

    public override async Task Load()
    {
        Header = await door.Enter(Id, "People & access");
        var workers = db.Workers;
        var all = await db.Transfers.AsNoTracking().Where(row => row.CaseId == Id).OrderByDescending(row => row.Offered).Take(Most)
            .Select(row => new TransferLine(row,
                workers.First(worker => worker.Id == row.FromWorkerId).Name, workers.First(worker => worker.Id == row.ToWorkerId).Name))
            .ToListAsync();
        Waiting = all.Find(line => line.Transfer.State == TransferState.Offered);
        Before = [.. all.Where(line => line.Transfer.State != TransferState.Offered)];
        Workers = [.. (await db.WorkerChoices()).Where(choice => choice.Value != Header.PrimaryWorkerId?.ToString())];
        if ((Waiting?.Transfer.FromWorkerId ?? Header.PrimaryWorkerId) is { } from) GoesAlong = await rooms.WouldGoAlong(Id, from);
        if (Waiting is null) return;
        MayAccept = TransferRules.WhyNotAccept(Waiting.Transfer, me.Id, Header.MayManage) is null;
        MayReturn = TransferRules.WhyNotReturn(Waiting.Transfer, me.Id, Header.MayManage) is null;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await offer.Run(Id, Form);
        return Done("The case is offered. Until it is accepted, nothing changes.", $"/cases/{Id}/transfer");
    }

    public async Task<IActionResult> OnPostAccept(Guid transfer)
    {
        await accept.Run(transfer);
        return Done("The case has a new primary worker.", $"/cases/{Id}");
    }

    public async Task<IActionResult> OnPostReturn(Guid transfer)
    {
        await giveBack.Run(transfer, Return);
        return Done("The offer is answered; the case stays where it was.", "/cases");
    }
}

public sealed record TransferLine(Transfer Transfer, string From, string To);
