using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared.Database;

namespace Alongside.ServiceDirectory;

/// <summary>Who offers services, as the published directory has it. The file is the evidence; the ledger keeps its hash.</summary>
[Bookkeeping]
public sealed class Organisation
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The directory it came from; ids are unique within it.</summary>
    public string Source { get; private set; }
    public string ExternalId { get; private set; }
    public string Name { get; private set; } = "";
    public string? AlternateName { get; private set; }
    public string? Description { get; private set; }
    public string? Email { get; private set; }
    public string? Url { get; private set; }

    /// <summary>False when the files refer to it without having it: its services are kept, its name is not known.</summary>
    public bool IsNamed { get; private set; }
    public DateOnly? Retired { get; private set; }

    public Organisation(string source, string externalId) => (Source, ExternalId) = (source, externalId);

    internal void Take(OrganisationRow row)
    {
        (Name, AlternateName, Description, Email, Url) = (row.Name, row.AlternateName, row.Description, row.Email, row.Url);
        (IsNamed, Retired) = (true, null);
    }

    /// <summary>Stands for an organisation that the files only refer to. A name learnt before stays.</summary>
    internal void StandIn()
    {
        Retired = null;
        if (!IsNamed) Name = $"Organization {ExternalId} (not in the file)";
    }

    internal void Retire(DateOnly today) => Retired ??= today;
}
