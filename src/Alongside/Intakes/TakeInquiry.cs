using Alongside.Ledger;
using Alongside.People;
using Alongside.People.ContactPoints;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

/// <summary>A call, visit or letter is written down; the person it is about is found, or added in the same save.</summary>
[Act("inquiry.taken")]
public sealed class TakeInquiry(AlongsideDb db, Acting acting, AddPerson addPerson, AddContactPoint addContactPoint)
{
    private static readonly InquiryFormRules Rules = new();

    public async Task<Guid> Run(InquiryForm form)
    {
        var faults = Rules.Validate(form).Errors;
        if (form.PersonId is null && !form.Person.IsEmpty)
            faults.AddRange(new PersonFormRules(acting.Today).Validate(form.Person).Errors.Under(nameof(form.Person)));
        if (faults.Count > 0) throw new ValidationException(faults);
        if (form.ProgrammeId is { } programme) await db.Programmes.FirstOrDefaultAsync(row => row.Id == programme).OrMissing();
        var personId = await FindOrAdd(form);
        var number = $"I-{acting.Today.Year}-{await db.NextNumber($"I-{acting.Today.Year}"):D5}";
        var inquiry = Inquiry.Take(number, form.Facts(), personId, acting.Me.Id, acting.Now);
        db.Inquiries.Add(inquiry);
        await acting.Save(this, inquiry.AsDeed());
        return inquiry.Id;
    }

    private async Task<Guid?> FindOrAdd(InquiryForm form)
    {
        if (form.PersonId is { } known)
            return (await db.People.VisibleTo(acting.Me).FirstOrDefaultAsync(person => person.Id == known).OrMissing()).Id;
        if (form.Person.IsEmpty) return null;
        using (acting.Together())
        {
            var added = await FaultsUnder.The(nameof(form.Person), () => addPerson.Run(form.Person));
            if (form.CallerRelation == CallerRelation.Self && form.CallBackPoint() is { } point) await addContactPoint.Run(added, point);
            return added;
        }
    }
}
