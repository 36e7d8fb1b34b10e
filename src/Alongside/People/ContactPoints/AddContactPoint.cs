using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.People.ContactPoints;

/// <summary>A new way to reach a person.</summary>
[Act("person.contact-added")]
public sealed class AddContactPoint(AlongsideDb db, Acting acting)
{
    private static readonly ContactFormRules Rules = new();

    public async Task<Guid> Run(Guid personId, ContactForm form)
    {
        Rules.Check(form);
        var person = await db.PersonToChange(acting.Me, personId);
        var point = ContactPoint.Add(personId, form.Facts(), acting.Today);
        db.ContactPoints.Add(point);
        await acting.Save(this, point.About(person));
        return point.Id;
    }
}
