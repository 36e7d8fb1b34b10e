using Alongside.Accounts.SignedIn;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Passkeys;

public sealed record PasskeyRow(Guid Id, string Name, DateTime Added, DateTime? LastUsed);

/// <summary>A worker's own passkeys.</summary>
public sealed class IndexModel(
    AlongsideDb db, Me me, PreparePasskey prepare, AddPasskey add, RenamePasskey rename, RemovePasskey remove) : RoomPage
{
    [BindProperty]
    public NewPasskeyForm Form { get; set; } = new();

    [BindProperty]
    public CredentialForm Made { get; set; } = new();

    [BindProperty]
    public PasskeyNameForm Renamed { get; set; } = new();

    public override string FormName => Request.Query["handler"] == "Rename" ? nameof(Renamed) : nameof(Form);

    public IReadOnlyList<PasskeyRow> Rows { get; private set; } = [];

    /// <summary>What the browser is to ask of the device, once the password was right.</summary>
    public string? Options { get; private set; }

    public override async Task Load() => Rows = await db.Passkeys.AsNoTracking().Where(row => row.WorkerId == me.Id).OrderBy(row => row.Added).ThenBy(row => row.Id)
        .Select(row => new PasskeyRow(row.Id, row.Name, row.Added, row.LastUsed)).ToListAsync();

    public Task OnGet()
    {
        Form.Name = Device.InWords(Request.Headers.UserAgent);
        return Load();
    }

    public async Task<IActionResult> OnPostPrepare()
    {
        Options = await prepare.Run(Form);
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostAdd() => Back($"{await add.Run(Made)} is one of your passkeys now: next time, sign in with it.");

    public async Task<IActionResult> OnPostRename(Guid id)
    {
        await rename.Run(id, Renamed);
        return Back("The passkey has its new name.");
    }

    public async Task<IActionResult> OnPostRemove(Guid id) => Back($"{await remove.Run(id)} no longer signs you in. Delete it on the device too.");

    private IActionResult Back(string sentence) => Done(sentence, "/account/passkeys");
}
