using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Names;

public sealed record RemoveNameForm
{
    public Guid? NameId { get; set; }
    public string? Reason { get; set; }
}

public sealed class RemoveNameRules : FormRules<RemoveNameForm>
{
    public RemoveNameRules() =>
        RuleFor(form => form.Reason).Must(reason => reason.Clean().Length > 0).WithMessage("Say why: typed wrongly, somebody else's, they asked for it.").MaximumLength(400).WithMessage("Keep the reason under 400 characters.");
}

/// <summary>A name by which the person is not to be found any more; the history keeps that there was one.</summary>
[Act("person.name-removed")]
public sealed class RemoveName(AlongsideDb db, Acting acting)
{
    private static readonly RemoveNameRules Rules = new();

    public async Task Run(Guid personId, RemoveNameForm form)
    {
        Rules.Check(form);
        var person = await db.PersonToChange(acting.Me, personId);
        var name = await db.PersonNames.FirstOrDefaultAsync(row => row.Id == form.NameId && row.PersonId == personId).OrMissing();
        name.Remove(form.Reason.Clean(), acting.Today);
        await acting.Save(this, name.About(person) with { Reason = name.Reason });
    }
}
