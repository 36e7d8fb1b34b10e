using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared.Database;

namespace Alongside.ServiceDirectory;

/// <summary>Where services are given: an HSDS location.</summary>
[Bookkeeping]
public sealed class Place
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Source { get; private set; }
    public string ExternalId { get; private set; }
    public Guid? OrganisationId { get; private set; }
    public string Name { get; private set; } = "";
    public string? Description { get; private set; }
    public string? Transportation { get; private set; }
    public double? Latitude { get; private set; }
    public double? Longitude { get; private set; }

    public Place(string source, string externalId) => (Source, ExternalId) = (source, externalId);

    internal void Take(PlaceRow row, Guid? organisationId)
    {
        OrganisationId = organisationId;
        (Name, Description, Transportation, Latitude, Longitude) = (row.Name, row.Description, row.Transportation, row.Latitude, row.Longitude);
    }
}

/// <summary>That a service is given at a place.</summary>
[Bookkeeping]
public sealed class ServicePlace
{
    public required Guid ServiceId { get; init; }
    public required Guid PlaceId { get; init; }
    public required string Source { get; init; }
}
