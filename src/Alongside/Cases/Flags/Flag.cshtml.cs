using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Flags;

/// <summary>One risk: what is known, the next review, its end.</summary>
public sealed class FlagModel(AlongsideDb db, CaseDoor door, AgencyClock clock, ReviewFlag review, ResolveFlag resolve) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid FlagId { get; set; }

    [BindProperty]
    public ReviewFlagForm Form { get; set; } = new();

    [BindProperty]
    public ResolveFlagForm Resolve { get; set; } = new();

    public override string FormName => Request.Query["handler"] == nameof(Resolve) ? nameof(Resolve) : nameof(Form);

    public CaseHeader Header { get; private set; } = null!;
    public RiskFlag Flag { get; private set; } = null!;
    public string RaisedBy { get; private set; } = "";
    public string? ReviewedBy { get; private set; }
    public string? ResolvedBy { get; private set; }

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Timeline");
        Flag = await db.RiskFlags.AsNoTracking().FirstOrDefaultAsync(flag => flag.CaseId == Id && flag.Id == FlagId).OrMissing();
        Guid?[] ids = [Flag.RaisedById, Flag.ReviewedById, Flag.ResolvedById];
        var names = await db.Workers.Where(worker => ids.Contains(worker.Id)).ToDictionaryAsync(worker => worker.Id, worker => worker.Name);
        RaisedBy = names[Flag.RaisedById];
        ReviewedBy = Flag.ReviewedById is { } reviewer ? names[reviewer] : null;
        ResolvedBy = Flag.ResolvedById is { } resolver ? names[resolver] : null;
        if (!HttpMethods.IsGet(Request.Method)) return;
        Form = new() { Level = Flag.Level, Words = Flag.Words, ReviewOn = clock.Today.AddDays(14), Version = Flag.Version };
        Resolve.Version = Flag.Version;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await review.Run(FlagId, Form);
        return Done("The risk is reviewed.", $"/cases/{Id}/flags/{FlagId}");
    }

    public async Task<IActionResult> OnPostResolve()
    {
        await resolve.Run(FlagId, Resolve);
        return Done("The risk is over. The flag stays on the record.", $"/cases/{Id}/flags");
    }
}
