using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

/// <summary>An organization and its services.</summary>
public sealed class OrganisationPageModel(AlongsideDb db) : RoomPage
{
    public const int Most = 200;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Organisation Organisation { get; private set; } = null!;
    public IReadOnlyList<Service> Services { get; private set; } = [];
    public IReadOnlyList<string> Phones { get; private set; } = [];
    public IReadOnlyList<string> Addresses { get; private set; } = [];
    public string? Website => WebAddress.Safe(Organisation.Url);

    public override async Task Load()
    {
        Organisation = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Services = await db.Services.AsNoTracking().Where(row => row.OrganisationId == Id).OrderBy(row => row.SortName).Take(Most).ToListAsync();
        var reach = await Reach.Of(db, [], [], [Id]);
        (Phones, Addresses) = ([.. reach.Phones(Id)], [.. reach.Addresses(Id)]);
    }

    public Task OnGet() => Load();
}
