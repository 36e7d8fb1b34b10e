using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Consents;
using Alongside.Plans;
using Alongside.Records;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>A referral: what leaves, where it stands, what happened, and its next move.</summary>
public sealed class DetailModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, ReferralDrafting drafting, SendReferral sendReferral, MoveReferral moveReferral) : RoomPage
{
    private string _formName = nameof(Form);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public MoveForm Form { get; set; } = new();

    [BindProperty]
    public SendForm Send { get; set; } = new();

    public override string FormName => _formName;

    public Referral Referral { get; private set; } = null!;
    public CaseHeader Header { get; private set; } = null!;
    public bool MayMove => Header.MayWrite;
    public string? Goal { get; private set; }
    public IReadOnlyList<string> Phones { get; private set; } = [];
    public IReadOnlyList<MoveLine> History { get; private set; } = [];
    public IReadOnlyList<PacketPart> Parts { get; private set; } = [];
    public Decision? Decision { get; private set; }
    public IReadOnlyList<ProgressStep> Steps => ProgressStep.Of(Referral.Status);
    public IReadOnlyList<SelectListItem> Offered => [.. OfferedMoves.From(Referral.Status).Select(status => new SelectListItem(OfferedMoves.InWords(status), status.ToString()))];
    public IReadOnlyList<SelectListItem> Ways { get; } = [.. Enum.GetValues<SentBy>().Select(way => new SelectListItem(way.InWords(), way.ToString()))];
    public IReadOnlyList<SelectListItem> GotIts { get; } =
        [new("Yes", nameof(GotIt.Yes)), new("Partly", nameof(GotIt.Partly)), new("No", nameof(GotIt.No)), new("Not known", nameof(GotIt.Unknown))];
    public IReadOnlyList<SelectListItem> Exceptions { get; } =
        [.. Enum.GetValues<LawfulException>().Select(exception => new SelectListItem(exception.InWords(), exception.ToString()))];

    /// <summary>Another referral for the same need.</summary>
    public string? Alternatives => MayMove ? $"/referrals/new?caseId={Referral.CaseId}&need={Referral.Need}" : null;

    /// <summary>Records the consent that this packet needs, and comes back.</summary>
    public string ConsentLink => $"/cases/{Referral.CaseId}/consents/give?referral={Id}&receiver={Uri.EscapeDataString(Referral.Receiver)}&purpose={Uri.EscapeDataString($"Referral to {Referral.ServiceName}")}"
        + string.Concat(Parts.Select(part => $"&kinds={part.Kind}")) + (Referral.Label == Sensitivity.General ? "" : $"&labels={Referral.Label}");

    public bool Offers(ReferralStatus status) => OfferedMoves.From(Referral.Status).Contains(status);

    public override async Task Load()
    {
        Referral = await db.Referrals.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Header = await door.Enter(Referral.CaseId, "Services & referrals");
        var workers = db.Workers;
        History = await db.ReferralMoves.Where(move => move.ReferralId == Id).OrderByDescending(move => move.Number)
            .Select(move => new MoveLine(move.To, move.On, move.Day, move.Reason, workers.Where(worker => worker.Id == move.WorkerId).Select(worker => worker.Name).First())).ToListAsync();
        Goal = Referral.GoalId is { } goal ? await db.Goals.Where(row => row.Id == goal).Select(row => row.Title).FirstOrDefaultAsync() : null;
        var reach = await Reach.Of(db, [Referral.ServiceId ?? Guid.Empty], [], [Referral.OrganisationId ?? Guid.Empty]);
        Phones = [.. reach.Phones(Referral.ServiceId ?? Guid.Empty).Concat(reach.Phones(Referral.OrganisationId ?? Guid.Empty)).Distinct().Take(3)];
        if (Referral.Status != ReferralStatus.Draft) return;
        Parts = await drafting.PacketOf(Referral);
        Decision = Disclosures.Decide(await db.Leave(Referral, Parts, null, null), clock.Today);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostSend()
    {
        _formName = nameof(Send);
        await sendReferral.Run(Id, Send);
        return Done("Recorded as sent. You get a follow-up if they do not answer in time.", $"/referrals/{Id}");
    }

    public async Task<IActionResult> OnPostMove()
    {
        await moveReferral.Run(Id, Form);
        var caseId = await db.Referrals.Where(row => row.Id == Id).Select(row => row.CaseId).FirstAsync();
        return Form.To == ReferralStatus.Cancelled ? Done("Cancelled.", $"/cases/{caseId}/referrals") : Done("Saved.", $"/referrals/{Id}");
    }
}

public sealed record MoveLine(ReferralStatus To, DateOnly On, DateOnly? Day, string? Reason, string By);
