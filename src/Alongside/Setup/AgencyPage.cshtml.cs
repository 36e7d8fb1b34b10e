using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

public sealed class AgencyPageModel(AlongsideDb db, ChangeAgency change) : RoomPage
{
    [BindProperty]
    public AgencyForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> TimeZones { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Languages { get; private set; } = [];

    public override Task Load()
    {
        (TimeZones, Languages) = (AgencyChoices.TimeZones(), AgencyChoices.Languages(Form.Languages));
        return Task.CompletedTask;
    }

    public async Task OnGet()
    {
        var agency = await db.Agencies.AsNoTracking().SingleOrDefaultAsync().OrMissing();
        Form = new AgencyForm
        {
            Name = agency.Name,
            TimeZone = agency.TimeZone,
            Languages = agency.Languages.Split(','),
            NamesInCalendarFeeds = agency.NamesInCalendarFeeds,
            DraftDays = agency.DraftDays,
            Version = agency.Version,
        };
        await Load();
    }

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Form);
        return Done("The agency is saved.", "/setup");
    }
}
