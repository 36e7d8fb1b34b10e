using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using QRCoder;

namespace Alongside.Accounts.SecondStep;

/// <summary>Sets up, renews and turns off the code that signing in asks for.</summary>
public sealed class IndexModel(
    AlongsideDb db, Me me, PrepareSecondStep prepare, TurnOnSecondStep turnOn, TurnOffSecondStep turnOff, RenewRecoveryCodes renew, Sessions sessions)
    : RoomPage
{
    [BindProperty]
    public CurrentPasswordForm Form { get; set; } = new();

    [BindProperty]
    public CodeForm Code { get; set; } = new();

    public override string FormName => Request.Query["handler"] == "On" ? nameof(Code) : nameof(Form);

    public bool IsOn { get; private set; }
    public int CodesLeft { get; private set; }
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    /// <summary>The key not yet confirmed, and its picture.</summary>
    public string? Key { get; private set; }
    public string? Picture { get; private set; }

    public override async Task Load()
    {
        var worker = await db.Workers.AsNoTracking().FirstOrDefaultAsync(row => row.Id == me.Id).OrMissing();
        IsOn = worker.TwoFactorEnabled;
        CodesLeft = await db.RecoveryCodes.CountAsync(row => row.WorkerId == me.Id);
        Key = IsOn ? null : worker.AuthenticatorKey;
        if (Key is null) return;
        var agency = await db.Agencies.Select(row => row.Name).SingleAsync();
        using var data = QRCodeGenerator.GenerateQrCode(Totp.Address(Key, worker.Email!, agency), QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        Picture = "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(6, drawQuietZones: false));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostPrepare()
    {
        await prepare.Run();
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostOn()
    {
        NewCodes = await turnOn.Run(Code);
        return await ShowCodes();
    }

    public async Task<IActionResult> OnPostRenew()
    {
        NewCodes = await renew.Run(Form);
        return await ShowCodes();
    }

    public async Task<IActionResult> OnPostOff()
    {
        await turnOff.Run(Form);
        await sessions.Renew();
        return Done("The second step is off. Signing in asks only for your password.", "/account");
    }

    private async Task<IActionResult> ShowCodes()
    {
        await sessions.Renew();
        await Load();
        return Page();
    }
}
