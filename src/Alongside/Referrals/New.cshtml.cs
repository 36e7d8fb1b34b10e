using Alongside.Cases;
using Alongside.Consents;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Plans;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>Chooses the case, then the service, then says what the referral is about; a draft is edited here too.</summary>
public sealed class NewModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, Acting acting, DraftReferral draftReferral, ChangeReferral changeReferral) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? CaseId { get; set; }

    /// <summary>The draft that is edited.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Draft { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? ServiceId { get; set; }

    /// <summary>The partner is not in the directory.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Other { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public Need? Need { get; set; }

    [BindProperty]
    public ReferralForm Form { get; set; } = new();

    public CaseHeader? Header { get; private set; }
    public IReadOnlyList<CaseChoice> Cases { get; private set; } = [];
    public Service? Service { get; private set; }
    public string? OrganisationName { get; private set; }
    public FoundServices? Found { get; private set; }
    public IReadOnlyList<SelectListItem> Goals { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Labels { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Needs { get; } = [.. Enum.GetValues<Need>().Select(need => new SelectListItem(need.InWords(), need.ToString()))];
    public IReadOnlyList<SelectListItem> Urgencies { get; } = [.. Enum.GetValues<Urgency>().Select(urgency => new SelectListItem(urgency.ToString(), urgency.ToString()))];
    public IReadOnlyList<SelectListItem> Shareable { get; } = [.. Packet.Offered.Select(kind => new SelectListItem(kind.InWords(), kind.ToString()))];

    public override async Task Load()
    {
        if (CaseId is not { } caseId)
        {
            await LoadCases();
            return;
        }
        Header = await door.Enter(caseId, "Services & referrals");
        if ((ServiceId ?? Form.ServiceId) is { } serviceId)
        {
            Service = await db.Services.AsNoTracking().FirstOrDefaultAsync(row => row.Id == serviceId).OrMissing();
            OrganisationName = await db.Organisations.Where(row => row.Id == Service.OrganisationId).Select(row => row.Name).FirstAsync();
        }
        else if (!Other && (Words is not null || Need is not null))
            Found = await db.Find(new DirectoryQuestion { Words = Words, Need = Need }, clock.Today, size: 20);
        Goals = [.. (await db.Goals.VisibleTo(me).Where(goal => goal.CaseId == caseId && goal.State == GoalState.Open).OrderBy(goal => goal.Id)
            .Select(goal => new { goal.Id, goal.Title }).ToListAsync()).Select(goal => new SelectListItem(goal.Title, goal.Id.ToString()))];
        Labels = [.. me.Labels.Select(label => new SelectListItem(label.InWords(), label.ToString()))];
    }

    public async Task OnGet()
    {
        if (Draft is { } draft) await Open(draft);
        await Load();
        if (Service is not null) Form.Need ??= Service.Need;
        if (Draft is null) Form.Shared = [InformationKind.Contact, InformationKind.Language];
    }

    public async Task<IActionResult> OnPost([FromForm] string? next)
    {
        Other = Form.ServiceId is null;
        var id = Draft ?? Guid.Empty;
        if (Draft is null) id = await draftReferral.Run(CaseId.GetValueOrDefault(), Form);
        else await changeReferral.Run(id, Form);
        return next == "send" ? LocalRedirect($"/referrals/{id}#send") : Done("Saved as a draft. Nothing has left.", $"/referrals/{id}");
    }

    /// <summary>This page again, for the same case and draft.</summary>
    public string Here(string more) => $"/referrals/new?caseId={CaseId}" + (Draft is null ? "" : $"&draft={Draft}&choose=true") + (more.Length == 0 ? "" : "&" + more);

    private async Task Open(Guid id)
    {
        var draft = await db.Referrals.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.Status == ReferralStatus.Draft).OrMissing();
        var isChoosing = Request.Query.ContainsKey("choose");
        if (!isChoosing) (ServiceId, Other) = (draft.ServiceId, draft.ServiceId is null);
        CaseId = draft.CaseId;
        Form = new ReferralForm
        {
            Partner = draft.ServiceId is null ? draft.Receiver : null,
            Need = draft.Need,
            Reason = draft.Reason,
            GoalId = draft.GoalId,
            Urgency = draft.Urgency,
            Label = draft.Label,
            Shared = [.. draft.KindsShared()],
            Contact = draft.Contact,
            ReplyDays = draft.ReplyDays,
            Version = draft.Version,
        };
    }

    private async Task LoadCases()
    {
        var (people, writable) = (db.People, me.CaseIds(AccessLevel.Write));
        Cases = await db.Cases.Where(row => row.State == CaseState.Open && writable.Contains(row.Id))
            .OrderByDescending(row => row.Number).Take(50)
            .Select(row => new CaseChoice(row.Id, row.Number, people.Where(person => person.Id == row.ClientId).Select(person => person.DisplayName).First())).ToListAsync();
        await acting.Showed("Cases to refer for", Cases.Select(row => (Guid?)row.Id));
    }
}

public sealed record CaseChoice(Guid Id, string Number, string Client);
