using Alongside.Shared;

namespace Alongside.People.Relationships;

/// <summary>What the first person is to the second.</summary>
public enum RelationshipKind
{
    ParentOf,
    AdoptiveParentOf,
    FosterParentOf,
    StepParentOf,
    GuardianOf,
    GrandparentOf,
    CarerOf,
    SpouseOf,
    FormerSpouseOf,
    PartnerOf,
    FormerPartnerOf,
    SiblingOf,
    RelativeOf,
    FriendOf,
    Supports,
    PerpetratorOfHarmTo,
}

/// <summary>What one person is to another, from and until. Directed: the first is something of the second.</summary>
public sealed class Relationship
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid FromPersonId { get; private set; }
    public Guid ToPersonId { get; private set; }
    public RelationshipKind Kind { get; private set; }
    public DateOnly? Since { get; private set; }
    public DateOnly? Until { get; private set; }
    public string? Note { get; private set; }
    public int Version { get; private set; } = 1;

    private Relationship()
    {
    }

    public static Relationship Of(Guid from, RelationshipKind kind, Guid to, DateOnly? since, string? note) => new()
    {
        FromPersonId = from,
        Kind = kind,
        ToPersonId = to,
        Since = since,
        Note = note,
    };

    public void End(DateOnly until)
    {
        Refusal.If(RelationshipRules.WhyNotEnd(this, until));
        Until = until;
        Version++;
    }
}
