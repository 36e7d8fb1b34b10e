using Alongside.Ledger;
using Alongside.People.Matching;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.CareTeam;

/// <summary>Who takes part in the case, who works on it, and who sees it and why.</summary>
public sealed class PeopleModel(
    AlongsideDb db, Me me, CaseDoor door, PersonSearch search, Acting acting, AssignWorker assign, EndAssignment endAssignment, AddParticipant add, EndParticipant endPart, BarWorker bar, LiftBar lift) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The name of whoever joins, as it was typed.</summary>
    [BindProperty]
    public string? JoinText { get; set; }

    [BindProperty]
    public AssignWorkerForm Assign { get; set; } = new();

    [BindProperty]
    public AddParticipantForm Join { get; set; } = new();

    [BindProperty]
    public BarWorkerForm Bar { get; set; } = new();

    public override string FormName => Request.Query["handler"].ToString() switch
    {
        nameof(Bar) => nameof(Bar),
        nameof(Join) => nameof(Join),
        _ => nameof(Assign),
    };

    public CaseHeader Header { get; private set; } = null!;
    public PeopleOfCase People { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Joining { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];
    public bool MayAssign => Header.MayWrite && CaseMoves.Active.Contains(Header.State);

    public IEnumerable<SelectListItem> Roles => Enum.GetValues<AssignmentRole>()
        .Where(role => role != AssignmentRole.Primary && AssignmentRules.WhyNotChange(role, Header.MayManage) is null)
        .Select(role => new SelectListItem(role.InWords(), role.ToString()));

    public static IEnumerable<SelectListItem> Parts => Enum.GetValues<ParticipantRole>().Where(role => role != ParticipantRole.Client)
        .Select(role => new SelectListItem(role.InWords(), role.ToString()));

    public override async Task Load()
    {
        Header = await door.Enter(Id, "People & access");
        People = await PeopleOfCase.Read(db, Id);
        await acting.Showed("People of the case", People.Parts.Select(line => (Guid?)line.Part.PersonId), Id);
        Workers = await db.WorkerChoices();
        Joining = await search.Choices(acting, JoinText, Join.PersonId);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostAssign()
    {
        await assign.Run(Id, Assign);
        return Here("The worker is on the case.");
    }

    public async Task<IActionResult> OnPostEndAssignment(Guid assignment)
    {
        await endAssignment.Run(Id, assignment);
        return Here("The worker has left the case.");
    }

    public async Task<IActionResult> OnPostJoin()
    {
        if (Join.PersonId is null) throw FieldFault.On<AddParticipantForm>(form => form.PersonId, await search.WhyNotChosen(JoinText));
        await add.Run(Id, Join);
        return Here("The person is part of the case.");
    }

    public async Task<IActionResult> OnPostEndPart(Guid participant)
    {
        await endPart.Run(Id, participant);
        return Here("The person has left the case.");
    }

    public async Task<IActionResult> OnPostBar()
    {
        await bar.Run(Id, Bar);
        return await me.CaseIds().ContainsAsync(Id) ? Here("The case is closed to this worker.") : Done("The case is closed to you.", "/cases");
    }

    public async Task<IActionResult> OnPostLift(Guid worker)
    {
        await lift.Run(Id, worker);
        return Here("The bar is lifted.");
    }

    private IActionResult Here(string sentence) => Done(sentence, $"/cases/{Id}/people");
}
