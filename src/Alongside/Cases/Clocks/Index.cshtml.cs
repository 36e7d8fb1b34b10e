using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Clocks;

/// <summary>The clocks of a case, how each due day came about, and pausing with a reason.</summary>
public sealed class IndexModel(AlongsideDb db, CaseDoor door, PauseClock pause, ResumeClock resume) : RoomPage
{
    public const int Most = 100;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PauseClockForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<Clock> Clocks { get; private set; } = [];

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Timeline");
        var newest = await db.Clocks.AsNoTracking().Where(clock => clock.CaseId == Id)
            .OrderBy(clock => clock.Ended != null).ThenByDescending(clock => clock.Due).ThenBy(clock => clock.Id).Take(Most).ToListAsync();
        Clocks = [.. newest.OrderBy(clock => clock.Due)];
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostPause(Guid clock)
    {
        await pause.Run(clock, Form);
        return Done("The clock stands still.", $"/cases/{Id}/clocks");
    }

    public async Task<IActionResult> OnPostResume(Guid clock)
    {
        await resume.Run(clock);
        return Done("The clock runs again; the days it stood still were added.", $"/cases/{Id}/clocks");
    }
}
