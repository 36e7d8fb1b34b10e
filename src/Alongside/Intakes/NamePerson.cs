using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

/// <summary>Who an inquiry is about: somebody found, or added in the same save.</summary>
public sealed record NamePersonForm
{
    public Guid? PersonId { get; set; }
    public PersonForm Person { get; set; } = new();

    /// <summary>Choosing "somebody else" among likely duplicates posts an empty id.</summary>
    public void Choose()
    {
        if (PersonId != Guid.Empty) return;
        PersonId = null;
        Person.IsSomebodyElse = true;
    }
}

[Act("inquiry.person-named")]
public sealed class NamePerson(AlongsideDb db, Acting acting, AddPerson addPerson)
{
    public async Task Run(Guid id, NamePersonForm form)
    {
        var inquiry = await db.Inquiries.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        Refusal.If(InquiryRules.WhyNotChange(inquiry));
        inquiry.About(await FindOrAdd(form));
        await acting.Save(this, inquiry.AsDeed());
    }

    private async Task<Guid> FindOrAdd(NamePersonForm form)
    {
        if (form.PersonId is { } known)
            return (await db.People.VisibleTo(acting.Me).FirstOrDefaultAsync(person => person.Id == known).OrMissing()).Id;
        using (acting.Together()) return await FaultsUnder.The(nameof(form.Person), () => addPerson.Run(form.Person));
    }
}
