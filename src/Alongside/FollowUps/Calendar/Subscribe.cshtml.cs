using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps.Calendar;

/// <summary>Switches the worker's own calendar feed on and off.</summary>
public sealed class SubscribeModel(AlongsideDb db, Me me, OpenCalendarFeed open, CloseCalendarFeed close) : RoomPage
{
    public DateTime? Since { get; private set; }
    public bool TellsNames { get; private set; }

    /// <summary>The address, on the one answer that may show it.</summary>
    public string? Address { get; private set; }

    public override async Task Load()
    {
        Since = await db.CalendarFeeds.Where(row => row.WorkerId == me.Id).Select(row => (DateTime?)row.Since).FirstOrDefaultAsync();
        TellsNames = await db.Agencies.AnyAsync(agency => agency.NamesInCalendarFeeds);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostOpen()
    {
        Address = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/calendar/{await open.Run()}.ics";
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostClose()
    {
        await close.Run();
        return Done("Your calendar feed is off; its address no longer works.", "/calendar/feed");
    }
}
