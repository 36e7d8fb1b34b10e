namespace Alongside.People.Relationships;

public static class RelationshipRules
{
    private static readonly RelationshipKind[] Couples = [RelationshipKind.SpouseOf, RelationshipKind.FormerSpouseOf, RelationshipKind.PartnerOf, RelationshipKind.FormerPartnerOf];

    private static readonly RelationshipKind[] BothWays = [.. Couples, RelationshipKind.SiblingOf, RelationshipKind.RelativeOf, RelationshipKind.FriendOf];

    private static readonly RelationshipKind[] OneWayOnly =
    [
        RelationshipKind.ParentOf, RelationshipKind.AdoptiveParentOf, RelationshipKind.FosterParentOf, RelationshipKind.StepParentOf, RelationshipKind.GuardianOf, RelationshipKind.GrandparentOf,
    ];

    /// <summary>Whether the two are of one family: parents of any kind, couples, siblings, grandparents.</summary>
    public static bool IsFamily(this RelationshipKind kind) => OneWayOnly.Contains(kind) || Couples.Contains(kind) || kind == RelationshipKind.SiblingOf;

    /// <summary>Whether the other is the same to the first: partners, siblings, friends.</summary>
    public static bool IsMutual(this RelationshipKind kind) => BothWays.Contains(kind);

    /// <param name="present">What is known between the two, in both directions.</param>
    public static string? WhyNotAdd(Guid from, RelationshipKind kind, Guid to, IEnumerable<Relationship> present)
    {
        if (from == to) return "A person has no relationship to themselves: choose somebody else.";
        var current = present.Where(row => row.Until is null && row.Kind == kind).ToList();
        if (current.Any(row => row.FromPersonId == from || kind.IsMutual())) return "This is known already.";
        return OneWayOnly.Contains(kind) && current.Count > 0 ? "It is written the other way round already: nobody is both to the other." : null;
    }

    public static string? WhyNotEnd(Relationship relationship, DateOnly until) => relationship switch
    {
        { Until: not null } => "This has ended already.",
        { Since: { } since } when until < since => "It cannot end before it began: check the day.",
        _ => null,
    };

    /// <summary>What the first is to the second: "parent of".</summary>
    public static string InWords(this RelationshipKind kind) => kind switch
    {
        RelationshipKind.ParentOf => "parent of",
        RelationshipKind.AdoptiveParentOf => "adoptive parent of",
        RelationshipKind.FosterParentOf => "foster parent of",
        RelationshipKind.StepParentOf => "step-parent of",
        RelationshipKind.GuardianOf => "legal guardian of",
        RelationshipKind.GrandparentOf => "grandparent of",
        RelationshipKind.CarerOf => "carer of",
        RelationshipKind.SpouseOf => "spouse of",
        RelationshipKind.FormerSpouseOf => "divorced spouse of",
        RelationshipKind.PartnerOf => "partner of",
        RelationshipKind.FormerPartnerOf => "former partner of",
        RelationshipKind.SiblingOf => "sibling of",
        RelationshipKind.RelativeOf => "relative of",
        RelationshipKind.FriendOf => "friend of",
        RelationshipKind.Supports => "supporter of",
        _ => "perpetrator of harm to",
    };

    /// <summary>What the second is to the first: "child of".</summary>
    public static string Turned(this RelationshipKind kind) => kind switch
    {
        RelationshipKind.ParentOf => "child of",
        RelationshipKind.AdoptiveParentOf => "adopted child of",
        RelationshipKind.FosterParentOf => "foster child of",
        RelationshipKind.StepParentOf => "stepchild of",
        RelationshipKind.GuardianOf => "ward of",
        RelationshipKind.GrandparentOf => "grandchild of",
        RelationshipKind.CarerOf => "cared for by",
        RelationshipKind.Supports => "supported by",
        RelationshipKind.PerpetratorOfHarmTo => "harmed by",
        _ => kind.InWords(),
    };
}
