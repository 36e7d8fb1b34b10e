using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

/// <summary>One follow-up, and all that can be done with it. Rows of other pages post here and come back to where they stand.</summary>
public sealed class DetailsModel(
    AlongsideDb db, Me me, CaseDoor door, Acting acting, AgencyClock clock, FinishFollowUp finish, ReopenFollowUp reopen, ChangeFollowUp change,
    PostponeFollowUp postpone, HandOverFollowUp handOver, DropFollowUp drop) : RoomPage
{
    private string _form = nameof(Form);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public FollowUpForm Form { get; set; } = new();

    [BindProperty]
    public PostponeForm Postpone { get; set; } = new();

    [BindProperty]
    public HandOverForm HandOver { get; set; } = new();

    [BindProperty]
    public DropForm Drop { get; set; } = new();

    /// <summary>The page that the follow-up was done from.</summary>
    [BindProperty]
    public string? Return { get; set; }

    public override string FormName => _form;
    public CaseHeader? Header { get; private set; }
    public FollowUp FollowUp { get; private set; } = null!;
    public FollowUpRow Row { get; private set; } = null!;
    public string AddedBy { get; private set; } = "";
    public bool MayChange { get; private set; }
    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];
    public bool CanBeReopened => MayChange && FollowUpRules.WhyNotReopen(FollowUp, FollowUp.Finished is { } at ? clock.DayOf(at) : null, clock.Today) is null;

    public override async Task Load()
    {
        FollowUp = await db.FollowUps.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Row = await db.FollowUps.AsNoTracking().Where(row => row.Id == Id).AsRows(db, me).SingleAsync();
        if (Row.CaseId is { } caseId) Header = await door.Enter(caseId, "Follow-ups");
        else await acting.Viewed("follow-up", new Deed(Id, FollowUp.Title));
        MayChange = FollowUp.WorkerId == me.Id || FollowUp.CaseId is not { } on || await me.MayWrite(on);
        AddedBy = await db.Workers.Where(worker => worker.Id == FollowUp.CreatedById).Select(worker => worker.Name).FirstAsync();
        Colleagues = await db.ColleaguesFor(FollowUp.CaseId, FollowUp.WorkerId);
        if (Form.Title is null && Form.Due is null)
            Form = new FollowUpForm { Title = FollowUp.Title, Due = FollowUp.Due, At = FollowUp.At, Details = FollowUp.Details };
        Postpone.Day ??= FollowUpWords.NextWorkDay(clock.Today > FollowUp.Due ? clock.Today : FollowUp.Due);
    }

    public Task OnGet() => Load();

    public Task<IActionResult> OnPostDone() => Act("Done", () => finish.Run(Id));

    public Task<IActionResult> OnPostReopen() => Act("Open again", () => reopen.Run(Id));

    public Task<IActionResult> OnPostChange() => Act("Saved", () => change.Run(Id, Form));

    public Task<IActionResult> OnPostPostpone() => Act("Postponed", () => postpone.Run(Id, Postpone), nameof(Postpone));

    public Task<IActionResult> OnPostHandOver() => Act("Handed over", () => handOver.Run(Id, HandOver), nameof(HandOver));

    public Task<IActionResult> OnPostDrop() => Act("Dropped", () => drop.Run(Id, Drop), nameof(Drop));

    private async Task<IActionResult> Act(string done, Func<Task> act, string form = nameof(Form))
    {
        _form = form;
        await act();
        var title = await db.FollowUps.Where(row => row.Id == Id).Select(row => row.Title).FirstAsync();
        return Done($"{done}: {title}", Url.IsLocalUrl(Return) ? Return! : "/follow-ups");
    }
}
