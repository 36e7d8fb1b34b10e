using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Relationships;

public sealed record EndRelationshipForm
{
    public Guid? RelationshipId { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>What two people were to each other ends; that it was so is kept.</summary>
[Act("relationship.ended")]
public sealed class EndRelationship(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid personId, EndRelationshipForm form)
    {
        var person = await db.PersonToChange(acting.Me, personId);
        var relationship = await db.Relationships.VisibleTo(acting.Me)
            .FirstOrDefaultAsync(row => row.Id == form.RelationshipId && (row.FromPersonId == personId || row.ToPersonId == personId)).OrMissing();
        Refusal.If(form.Until > acting.Today ? "Choose a day that is not in the future." : null);
        relationship.End(form.Until ?? acting.Today);
        await acting.Save(this, new Deed(relationship.Id, $"{person.DisplayName}, {relationship.Kind.InWords()}")
        {
            People = [relationship.FromPersonId, relationship.ToPersonId],
        });
    }
}
