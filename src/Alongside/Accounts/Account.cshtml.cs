using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

/// <summary>What a worker may see and change of their own account.</summary>
public sealed class AccountModel(AlongsideDb db, Me me, ChangePassword change, Sessions sessions) : RoomPage
{
    [BindProperty]
    public ChangePasswordForm Form { get; set; } = new();

    public Worker Worker { get; private set; } = null!;
    public int CodesLeft { get; private set; }
    public string Labels => string.Join(", ", Worker.Labels.Select(label => label.InWords()));

    public override async Task Load()
    {
        Worker = await db.Workers.AsNoTracking().Include(row => row.Team).FirstOrDefaultAsync(row => row.Id == me.Id).OrMissing();
        CodesLeft = await db.RecoveryCodes.CountAsync(row => row.WorkerId == me.Id);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Form);
        await sessions.Begin(me.Id);
        return Done("Your password is changed; every other session of yours has ended.", "/account");
    }
}
