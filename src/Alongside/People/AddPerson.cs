using Alongside.Ledger;
using Alongside.People.Matching;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.People;

/// <summary>A person the agency did not know; asks first when somebody very like them is known already.</summary>
[Act("person.added")]
public sealed class AddPerson(AlongsideDb db, Acting acting, LikelyDuplicates duplicates)
{
    public async Task<Guid> Run(PersonForm form)
    {
        new PersonFormRules(acting.Today).Check(form);
        var facts = form.Facts(acting.Today);
        if (!form.IsSomebodyElse && (await duplicates.Of(facts)).Any(likely => likely.IsStrong))
            throw FieldFault.On<PersonForm>(fields => fields.IsSomebodyElse,
                "This may be somebody we know already: choose the person below, or say that it is none of these.");
        var person = Person.Add(facts, acting.Me.Id, acting.Now);
        db.People.Add(person);
        await acting.Save(this, new Deed(person.Id, person.DisplayName) { People = [person.Id] });
        return person.Id;
    }
}
