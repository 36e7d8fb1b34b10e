using Alongside.Accounts.Passkeys;
using Alongside.Accounts.SignedIn;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

/// <summary>What a worker may see and change of their own account.</summary>
public sealed class AccountModel(
    AlongsideDb db, Me me, AgencyClock clock, ChangePassword change, Sessions sessions, EndSession end, EndOtherSessions endOthers) : RoomPage
{
    [BindProperty]
    public ChangePasswordForm Form { get; set; } = new();

    public Worker Worker { get; private set; } = null!;
    public int CodesLeft { get; private set; }
    public int Passkeys { get; private set; }
    public IReadOnlyList<SessionRow> SignedIn { get; private set; } = [];
    public string Labels => string.Join(", ", Worker.Labels.Select(label => label.InWords()));

    public override async Task Load()
    {
        Worker = await db.Workers.AsNoTracking().Include(row => row.Team).FirstOrDefaultAsync(row => row.Id == me.Id).OrMissing();
        CodesLeft = await db.RecoveryCodes.CountAsync(row => row.WorkerId == me.Id);
        Passkeys = await db.Passkeys.CountAsync(row => row.WorkerId == me.Id);
        SignedIn = await SessionRow.Of(db, me.Id, sessions.Current, clock.Now);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Form);
        await sessions.Renew();
        return Done("Your password is changed; every other session of yours has ended.", "/account");
    }

    public async Task<IActionResult> OnPostEndSession(Guid session)
    {
        await end.Run(session);
        return Done("That session is over.", "/account");
    }

    public async Task<IActionResult> OnPostEndOthers()
    {
        await endOthers.Run(sessions.Current);
        return Done("You are signed out everywhere else.", "/account");
    }
}
