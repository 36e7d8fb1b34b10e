using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>Everything that happened on the case, newest first.</summary>
public sealed class TimelineModel(AlongsideDb db, Me me, CaseDoor door) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<ChronicleEntry> Entries { get; private set; } = [];

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Timeline");
        Entries = await db.Chronicle.VisibleTo(me).AsNoTracking().Where(entry => entry.CaseId == Id)
            .OrderByDescending(entry => entry.Occurred).ThenByDescending(entry => entry.Seq).Take(50).ToListAsync();
    }

    public Task OnGet() => Load();
}
