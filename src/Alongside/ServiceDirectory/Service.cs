using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.ServiceDirectory;

/// <summary>HSDS statuses of a service. Stored by name.</summary>
public enum ServiceStatus
{
    Active,
    Inactive,
    Defunct,
    TemporarilyClosed,
}

/// <summary>Something an organisation does for people. Never deleted: a referral may name it. What leaves the directory is retired.</summary>
[Bookkeeping]
public sealed class Service
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Source { get; private set; }
    public string ExternalId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The name as lists are sorted by it.</summary>
    public string SortName { get; private set; } = "";
    public string? AlternateName { get; private set; }
    public string? Description { get; private set; }
    public Need Need { get; private set; }
    public string? Url { get; private set; }
    public string? Email { get; private set; }
    public ServiceStatus Status { get; private set; }
    public string? Interpretation { get; private set; }
    public string? ApplicationProcess { get; private set; }
    public string? Fees { get; private set; }
    public string? WaitTime { get; private set; }
    public string? Eligibility { get; private set; }
    public int? MinimumAge { get; private set; }
    public int? MaximumAge { get; private set; }
    public string? Alert { get; private set; }

    /// <summary>Whether it says that it has room; null when it does not say.</summary>
    public bool? TakesNew { get; private set; }
    public DateOnly? LastVerified { get; private set; }
    public DateOnly? Retired { get; private set; }

    /// <summary>All that a search should find, folded, each word after a space.</summary>
    public string Folded { get; private set; } = "";

    public bool IsOffered => Retired is null && Status is ServiceStatus.Active or ServiceStatus.TemporarilyClosed;

    public Service(string source, string externalId) => (Source, ExternalId) = (source, externalId);

    internal void Take(ServiceRow row, Guid organisationId, ServiceExtras extras)
    {
        OrganisationId = organisationId;
        (Name, AlternateName, Description, Url, Email) = (row.Name, row.AlternateName, row.Description, row.Url, row.Email);
        SortName = Name.Fold();
        Need = extras.Need;
        (Status, Interpretation, ApplicationProcess, WaitTime, Alert) = (row.Status, row.Interpretation, row.ApplicationProcess, row.WaitTime, row.Alert);
        (Fees, Eligibility, MinimumAge, MaximumAge) = (extras.Fees, extras.Eligibility, row.MinimumAge, row.MaximumAge);
        TakesNew = extras.TakesNew;
        if (row.Verified > (LastVerified ?? DateOnly.MinValue)) LastVerified = row.Verified;
        Retired = null;
        Folded = extras.Folded;
    }

    internal void Retire(DateOnly today) => Retired ??= today;

    /// <summary>Somebody asked the service and the entry is right.</summary>
    internal void Verify(DateOnly today) => LastVerified = today;
}

/// <summary>What other tables of the directory say of a service.</summary>
internal sealed record ServiceExtras(Need Need, string? Fees, string? Eligibility, bool? TakesNew, string Folded);
