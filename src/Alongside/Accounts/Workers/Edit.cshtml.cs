using Alongside.Accounts.Passkeys;
using Alongside.Accounts.Places;
using Alongside.Accounts.SignedIn;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

/// <summary>One worker's account, for administrators.</summary>
public sealed class EditModel(
    AlongsideDb db, Me me, AgencyClock clock, Sessions sessions,
    ChangeWorker change, DisableWorker disable, EnableWorker enable, ResetWorker reset, UnlockWorker unlock,
    EndSessionsOfWorker endSessions) : WorkerPage(db)
{
    internal const string LinkKey = "Link";
    private readonly AlongsideDb _db = db;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public bool SecondStepToo { get; set; }

    public Worker Worker { get; private set; } = null!;
    public string? Link { get; private set; }
    public DateTime LinkUntil { get; private set; }
    public int Passkeys { get; private set; }
    public int SessionsNow { get; private set; }
    public bool IsMe => Id == me.Id;
    public bool Rests { get; private set; }

    public string StateInWords => Worker.State switch
    {
        WorkerState.Disabled => "Disabled: cannot sign in",
        WorkerState.Invited => "Invited: has to choose a password by the link",
        _ when Rests => "Rests for some minutes after too many wrong tries; on a device where nobody tried wrongly it opens as ever",
        _ => "Active",
    };

    public override async Task Load()
    {
        Worker = await _db.Workers.AsNoTracking().Include(row => row.Programmes).FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Passkeys = await _db.Passkeys.CountAsync(row => row.WorkerId == Id);
        Rests = await _db.SignInPlaces.Where(row => row.WorkerId == Id).Resting(clock.Now).AnyAsync();
        SessionsNow = await _db.Sessions.Where(row => row.WorkerId == Id).Lasting(await _db.Limits(), clock.Now).CountAsync();
        if (!HttpMethods.IsPost(Request.Method) || Request.Query.ContainsKey("handler")) Form = FormOf(Worker);
        if (TempData[LinkKey] is string path)
            (Link, LinkUntil) = ($"{Request.Scheme}://{Request.Host}{path}", clock.Now + WelcomeLink.Life);
        await LoadChoices();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Id, Form);
        if (IsMe) await sessions.Renew();
        return Done($"{Form.Name} is saved.", IsMe && !Form.Roles.Contains(Role.Administrator) ? "/" : "/accounts/workers");
    }

    public async Task<IActionResult> OnPostDisable()
    {
        await disable.Run(Id);
        return Back("The account is disabled; every session of it has ended.");
    }

    public async Task<IActionResult> OnPostEnable()
    {
        await enable.Run(Id);
        return Back("The account is enabled.");
    }

    public async Task<IActionResult> OnPostUnlock()
    {
        await unlock.Run(Id);
        return Back("The worker can try again now.");
    }

    public async Task<IActionResult> OnPostEndSessions()
    {
        await endSessions.Run(Id);
        return Back("The worker is signed out everywhere.");
    }

    public async Task<IActionResult> OnPostReset()
    {
        var invitation = await reset.Run(Id, SecondStepToo);
        TempData[LinkKey] = invitation.Path;
        return Back("The password is reset.");
    }

    private IActionResult Back(string sentence) => Done(sentence, $"/accounts/workers/{Id}");

    private static WorkerForm FormOf(Worker worker) => new()
    {
        Name = worker.Name,
        Email = worker.Email,
        JobTitle = worker.JobTitle,
        Roles = [.. worker.Roles.Each()],
        Grants = [.. worker.Labels],
        TeamId = worker.TeamId,
        ProgrammeIds = [.. worker.Programmes.Select(row => row.ProgrammeId)],
        Version = worker.Version,
    };
}
