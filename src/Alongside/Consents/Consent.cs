using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Consents;

public enum HowGiven
{
    Written,
    Verbal,
    Electronic,
}

/// <summary>A person's leave to tell somebody something, for a purpose, for a time. It may be revoked at any minute.</summary>
public sealed class Consent : IOnCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>What decisions call it by: "consent 12".</summary>
    public long Number { get; private set; }
    public Guid CaseId { get; private set; }
    public Guid PersonId { get; private set; }
    public string MayDisclose { get; private set; } = "";
    public string MayReceive { get; private set; } = "";

    /// <summary>The receiver as compared: folded.</summary>
    public string ReceiverKey { get; private set; } = "";
    public Guid? OrganisationId { get; private set; }
    public string Purpose { get; private set; } = "";

    /// <summary>The kinds of information, as names joined by commas.</summary>
    public string Kinds { get; private set; } = "";

    /// <summary>The sensitivity labels it covers, as names joined by commas.</summary>
    public string Labels { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }
    public string? UntilEvent { get; private set; }
    public HowGiven HowGiven { get; private set; }
    public string SignedBy { get; private set; } = "";
    public string? Witness { get; private set; }
    public string Language { get; private set; } = "";
    public Guid RecordedById { get; private set; }
    public DateTime Recorded { get; private set; }
    public DateTime? Revoked { get; private set; }
    public string? RevokedBecause { get; private set; }
    public int Version { get; private set; } = 1;

    private Consent()
    {
    }

    public static Consent Give(long number, Guid caseId, Guid personId, ConsentFacts facts, Guid recordedBy, DateTime now) => new()
    {
        Number = number,
        CaseId = caseId,
        PersonId = personId,
        MayDisclose = facts.MayDisclose,
        MayReceive = facts.MayReceive,
        ReceiverKey = facts.MayReceive.Fold(),
        OrganisationId = facts.OrganisationId,
        Purpose = facts.Purpose,
        Kinds = string.Join(',', facts.Kinds),
        Labels = string.Join(',', facts.Labels),
        From = facts.From,
        Until = facts.Until,
        UntilEvent = facts.UntilEvent,
        HowGiven = facts.HowGiven,
        SignedBy = facts.SignedBy,
        Witness = facts.Witness,
        Language = facts.Language,
        RecordedById = recordedBy,
        Recorded = now,
    };

    public IEnumerable<InformationKind> KindsCovered() => Kinds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<InformationKind>);

    public IEnumerable<Sensitivity> LabelsCovered() => Labels.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Sensitivity>);

    /// <summary>From this minute nothing more leaves under it.</summary>
    public void Revoke(string reason, DateTime now)
    {
        Refusal.If(ConsentRules.WhyNotRevoke(this));
        (Revoked, RevokedBecause) = (now, reason);
        Version++;
    }
}

/// <summary>What a consent says.</summary>
public sealed record ConsentFacts(string MayDisclose, string MayReceive, string Purpose, DateOnly From)
{
    public Guid? OrganisationId { get; init; }
    public required IReadOnlyCollection<InformationKind> Kinds { get; init; }
    public required IReadOnlyCollection<Sensitivity> Labels { get; init; }
    public DateOnly? Until { get; init; }
    public string? UntilEvent { get; init; }
    public HowGiven HowGiven { get; init; }
    public required string SignedBy { get; init; }
    public string? Witness { get; init; }
    public required string Language { get; init; }
}
