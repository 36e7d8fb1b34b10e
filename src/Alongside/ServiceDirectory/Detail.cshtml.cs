using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

/// <summary>All that the directory says of a service.</summary>
public sealed class DetailModel(AlongsideDb db, Me me, ReportStale reportStale, VerifyService verify) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public StaleForm Form { get; set; } = new();

    public Service Service { get; private set; } = null!;
    public Organisation Organisation { get; private set; } = null!;
    public IReadOnlyList<PlaceCard> Places { get; private set; } = [];
    public bool PlacesAreOrganisations { get; private set; }
    public IReadOnlyList<string> Phones { get; private set; } = [];
    public IReadOnlyList<string> Addresses { get; private set; } = [];
    public IReadOnlyList<string> Hours { get; private set; } = [];
    public IReadOnlyList<string> Languages { get; private set; } = [];
    public IReadOnlyList<ReportLine> Reports { get; private set; } = [];
    public bool MayVerify => me.HasAny(Access.Keepers) || Reports.Count > 0;
    public bool HasNoContact => Phones.Count == 0 && Addresses.Count == 0 && Service.Email is null && Website is null && Hours.Count == 0;

    /// <summary>Only a web address is made a link.</summary>
    public string? Website => WebAddress.Safe(Service.Url ?? Organisation.Url);

    public string State => Service switch
    {
        { Retired: not null } => "No longer in the directory",
        { Status: ServiceStatus.TemporarilyClosed } => "Closed for now",
        { Status: ServiceStatus.Active } => "Active",
        _ => "No longer offered",
    };

    public string Ages => (Service.MinimumAge, Service.MaximumAge) switch
    {
        ({ } from, null) => $"From {from}",
        (null, { } until) => $"Up to {until}",
        var (from, until) => $"{from} to {until}",
    };

    public override async Task Load()
    {
        Service = await db.Services.AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Organisation = await db.Organisations.AsNoTracking().FirstAsync(row => row.Id == Service.OrganisationId);
        await LoadPlaces();
        var reach = await Reach.Of(db, [Service.Id], [], []);
        Phones = [.. reach.Phones(Service.Id)];
        Addresses = [.. reach.Addresses(Service.Id)];
        Hours = [.. reach.Hours(Service.Id)];
        if (Phones.Count + Addresses.Count == 0)
        {
            var organisation = await Reach.Of(db, [], [], [Organisation.Id]);
            (Phones, Addresses) = ([.. organisation.Phones(Organisation.Id)], [.. organisation.Addresses(Organisation.Id)]);
        }
        Languages = await db.ServiceFacets.Where(facet => facet.ServiceId == Id && facet.Kind == FacetKind.Language).Select(facet => facet.Value).Order().ToListAsync();
        var workers = db.Workers;
        Reports = await db.StaleReports.Where(report => report.ServiceId == Id && report.Settled == null).OrderByDescending(report => report.Reported).Take(20)
            .Select(report => new ReportLine(report.What, workers.Where(worker => worker.Id == report.ReportedById).Select(worker => worker.Name).First(), report.Reported)).ToListAsync();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostReport()
    {
        await reportStale.Run(Id, Form);
        return Done("Reported. Readers are warned from now on.", $"/directory/services/{Id}");
    }

    public async Task<IActionResult> OnPostVerify()
    {
        await verify.Run(Id);
        return Done("Marked as right today.", $"/directory/services/{Id}");
    }

    private async Task LoadPlaces()
    {
        var ofService = db.ServicePlaces.Where(link => link.ServiceId == Id).Select(link => link.PlaceId);
        var places = await db.Places.AsNoTracking().Where(place => ofService.Contains(place.Id)).OrderBy(place => place.Name).Take(50).ToListAsync();
        PlacesAreOrganisations = places.Count == 0;
        if (PlacesAreOrganisations) places = await db.Places.AsNoTracking().Where(place => place.OrganisationId == Service.OrganisationId).OrderBy(place => place.Name).Take(50).ToListAsync();
        var reach = await Reach.Of(db, [], [.. places.Select(place => place.Id)], []);
        Places = [.. places.Select(place => new PlaceCard(place.Name, place.Transportation, [.. reach.Addresses(place.Id)], [.. reach.Phones(place.Id)], [.. reach.Hours(place.Id)]))];
    }
}

public sealed record PlaceCard(string Name, string? Transportation, IReadOnlyList<string> Addresses, IReadOnlyList<string> Phones, IReadOnlyList<string> Hours);

public sealed record ReportLine(string What, string By, DateTime At);
