using Alongside.Privacy;

namespace Alongside.Consents;

/// <summary>Something that left the agency, or was stopped from leaving: a line of the accounting of disclosures. Never changed.</summary>
public sealed class Disclosure : IOnCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public required Guid PersonId { get; init; }
    public required string Receiver { get; init; }
    public Guid? OrganisationId { get; init; }
    public required string Kinds { get; init; }
    public required string Labels { get; init; }
    public required string Purpose { get; init; }
    public required bool IsAllowed { get; init; }

    /// <summary>The consent it left under.</summary>
    public Guid? ConsentId { get; init; }
    public required string Decision { get; init; }

    /// <summary>The record it was taken from: a referral.</summary>
    public required Guid SourceId { get; init; }
    public required Guid WorkerId { get; init; }
    public required DateTime At { get; init; }
}
