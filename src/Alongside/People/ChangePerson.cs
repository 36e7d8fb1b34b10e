using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.People;

/// <summary>What is known of a person, corrected or completed.</summary>
[Act("person.changed")]
public sealed class ChangePerson(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id, PersonForm form)
    {
        new PersonFormRules(acting.Today).Check(form);
        var person = await db.PersonToChange(acting.Me, id);
        if (form.Version is { } begun) db.Entry(person).Property(row => row.Version).OriginalValue = begun;
        person.Change(form.Facts(acting.Today));
        await acting.Save(this, new Deed(id, person.DisplayName) { People = [id] });
    }
}
