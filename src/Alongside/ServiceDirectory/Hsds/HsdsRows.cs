namespace Alongside.ServiceDirectory.Hsds;

internal sealed record OrganisationRow(string Id, string Name)
{
    public string? AlternateName { get; init; }
    public string? Description { get; init; }
    public string? Email { get; init; }
    public string? Url { get; init; }
}

internal sealed record ServiceRow(string Id, string OrganisationId, string Name)
{
    public string? AlternateName { get; init; }
    public string? Description { get; init; }
    public string? Url { get; init; }
    public string? Email { get; init; }
    public ServiceStatus Status { get; init; }
    public string? Interpretation { get; init; }
    public string? ApplicationProcess { get; init; }
    public string? WaitTime { get; init; }
    public string? Fees { get; init; }
    public string? Eligibility { get; init; }
    public int? MinimumAge { get; init; }
    public int? MaximumAge { get; init; }
    public string? Alert { get; init; }
    public DateOnly? Verified { get; init; }
}

internal sealed record PlaceRow(string Id, string? OrganisationId, string Name)
{
    public string? Description { get; init; }
    public string? Transportation { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
}

/// <summary>What a phone, address or opening hangs on, by the ids of the files.</summary>
internal sealed record Owner(string? ServiceId, string? PlaceId, string? OrganisationId);

internal sealed record PhoneRow(Owner Owner, string Number, string? Extension, string? Description);

internal sealed record AddressRow(Owner Owner, string Street, string? City, string? State, string? PostalCode);

internal sealed record OpeningRow(Owner Owner, DayOfWeek? Weekday, TimeOnly? From, TimeOnly? Until, string? Description);

/// <summary>A directory as its files have it, every row checked.</summary>
internal sealed class HsdsDirectory
{
    public Dictionary<string, OrganisationRow> Organisations { get; } = [];

    /// <summary>Organisations that rows refer to and no file has.</summary>
    public HashSet<string> StandIns { get; } = [];
    public Dictionary<string, ServiceRow> Services { get; } = [];
    public Dictionary<string, PlaceRow> Places { get; } = [];
    public HashSet<(string ServiceId, string PlaceId)> ServicePlaces { get; } = [];
    public List<PhoneRow> Phones { get; } = [];
    public List<AddressRow> Addresses { get; } = [];
    public List<OpeningRow> Openings { get; } = [];
    public HashSet<(string ServiceId, string Language)> Languages { get; } = [];
    public Dictionary<string, List<string>> Costs { get; } = [];
    public Dictionary<string, List<string>> Eligibilities { get; } = [];
    public Dictionary<string, int> Room { get; } = [];
    public Dictionary<string, List<string>> Terms { get; } = [];

    private ILookup<(string? PlaceId, string? OrganisationId), string>? _cities;
    private ILookup<string, string>? _places;
    private ILookup<string, string>? _ownPlaces;

    /// <summary>The towns of the addresses, by the place or the organization that they belong to. Asked for when all is read.</summary>
    public ILookup<(string? PlaceId, string? OrganisationId), string> CitiesByPlace => _cities ??= Addresses.Where(row => row.City is not null)
        .ToLookup(row => row.Owner.PlaceId is { } place ? (place, (string?)null) : ((string?)null, row.Owner.OrganisationId), row => row.City!);

    /// <summary>The places that the files name for a service; where they name none, those of its organization.</summary>
    public IEnumerable<string> PlacesOf(ServiceRow service)
    {
        _places ??= ServicePlaces.ToLookup(link => link.ServiceId, link => link.PlaceId);
        _ownPlaces ??= Places.Values.Where(place => place.OrganisationId is not null).ToLookup(place => place.OrganisationId!, place => place.Id);
        return _places.Contains(service.Id) ? _places[service.Id] : _ownPlaces[service.OrganisationId];
    }
}
