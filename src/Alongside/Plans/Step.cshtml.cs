using Alongside.Cases;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Plans;

public sealed class StepModel(AlongsideDb db, Me me, CaseDoor door, ChangeStep change, DropStep drop) : RoomPage
{
    private string _formName = nameof(Step);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public StepForm Step { get; set; } = new();

    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    public override string FormName => _formName;

    public Step Present { get; private set; } = null!;
    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<CaseWorker> Workers { get; private set; } = [];

    public override async Task Load()
    {
        Present = await db.Steps.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Header = await door.Enter(Present.CaseId, "Plan");
        Workers = await db.WorkersOn(Present.CaseId);
    }

    public async Task OnGet()
    {
        await Load();
        Step = StepForm.Of(Present);
    }

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Id, Step);
        return Done("The step is changed.", await Plan());
    }

    public async Task<IActionResult> OnPostDrop()
    {
        _formName = nameof(Form);
        await drop.Run(Id, Form);
        return Done("The step is dropped.", await Plan());
    }

    private async Task<string> Plan() => $"/cases/{await db.Steps.Where(row => row.Id == Id).Select(row => row.CaseId).FirstAsync()}/plan";
}
