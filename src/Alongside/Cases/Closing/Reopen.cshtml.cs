using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Cases.Closing;

/// <summary>Opens a closed case again, for those who answer for it.</summary>
public sealed class ReopenModel(AlongsideDb db, CaseDoor door, ReopenCase reopen) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ReopenCaseForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];
    public string? WhyNot { get; private set; }

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Timeline");
        Workers = await db.WorkerChoices();
        WhyNot = !Header.MayManage ? "Only a supervisor or programme manager of this case reopens it."
            : Header.State != CaseState.Closed ? $"This case is {Header.State.InWords()}."
            : null;
        if (HttpMethods.IsGet(Request.Method) && Workers.Any(choice => choice.Value == Header.PrimaryWorkerId?.ToString())) Form.PrimaryWorkerId = Header.PrimaryWorkerId;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await reopen.Run(Id, Form);
        return Done("The case is open again.", $"/cases/{Id}");
    }
}
