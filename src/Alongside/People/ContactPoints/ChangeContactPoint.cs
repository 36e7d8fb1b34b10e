using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.People.ContactPoints;

/// <summary>A number, or what makes it safe, corrected.</summary>
[Act("person.contact-changed")]
public sealed class ChangeContactPoint(AlongsideDb db, Acting acting)
{
    private static readonly ContactFormRules Rules = new();

    public async Task Run(Guid id, ContactForm form)
    {
        Rules.Check(form);
        var (point, person) = await db.ContactToChange(acting.Me, id);
        if (form.Version is { } begun) db.Entry(point).Property(row => row.Version).OriginalValue = begun;
        point.Change(form.Facts());
        await acting.Save(this, point.About(person));
    }
}
