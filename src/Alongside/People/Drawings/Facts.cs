using Alongside.People.Drawings.Genograms;
using Alongside.People.Relationships;

namespace Alongside.People.Drawings;

/// <summary>Relationships as they are drawn.</summary>
internal static class Facts
{
    public static Fact Of(Relationship row)
    {
        var (from, to, since, until) = (row.FromPersonId, row.ToPersonId, row.Since, row.Until);
        return row.Kind switch
        {
            RelationshipKind.ParentOf => new Parenthood(from, to, ParentKind.Parent, since, until),
            RelationshipKind.AdoptiveParentOf => new Parenthood(from, to, ParentKind.Adoptive, since, until),
            RelationshipKind.FosterParentOf => new Parenthood(from, to, ParentKind.Foster, since, until),
            RelationshipKind.StepParentOf => new Parenthood(from, to, ParentKind.Step, since, until),
            RelationshipKind.GuardianOf => new Parenthood(from, to, ParentKind.Guardian, since, until),
            RelationshipKind.SpouseOf => new Couple(from, to, CoupleKind.Married, since, until),
            RelationshipKind.FormerSpouseOf => new Couple(from, to, CoupleKind.Divorced, since, until),
            RelationshipKind.PartnerOf => new Couple(from, to, CoupleKind.Partners, since, until),
            RelationshipKind.FormerPartnerOf => new Couple(from, to, CoupleKind.Former, since, until),
            _ => new Tie(from, to, Tied(row.Kind), since, until),
        };
    }

    private static TieKind Tied(RelationshipKind kind) => kind switch
    {
        RelationshipKind.SiblingOf => TieKind.Sibling,
        RelationshipKind.GrandparentOf => TieKind.Grandparent,
        RelationshipKind.CarerOf => TieKind.Carer,
        RelationshipKind.FriendOf => TieKind.Friend,
        RelationshipKind.Supports => TieKind.Support,
        RelationshipKind.PerpetratorOfHarmTo => TieKind.Harm,
        _ => TieKind.Relative,
    };
}
