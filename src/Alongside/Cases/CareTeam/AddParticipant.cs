using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.CareTeam;

public sealed record AddParticipantForm
{
    public Guid? PersonId { get; set; }
    public ParticipantRole? Role { get; set; }
}

public sealed class AddParticipantRules : FormRules<AddParticipantForm>
{
    public AddParticipantRules()
    {
        RuleFor(form => form.PersonId).NotNull().WithMessage("Find and choose the person.");
        RuleFor(form => form.Role).NotNull().WithMessage("Choose what the person is in the case.");
    }
}

/// <summary>A person takes part in the case: of the household, a guardian, somebody who knows.</summary>
[Act("case.participant-added")]
public sealed class AddParticipant(AlongsideDb db, Acting acting)
{
    private static readonly AddParticipantRules Rules = new();

    public async Task Run(Guid caseId, AddParticipantForm form)
    {
        Rules.Check(form);
        var file = await db.CaseFor(acting.Me, caseId);
        var person = await db.People.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == form.PersonId).OrMissing();
        var added = file.Join(person.Id, form.Role!.Value, acting.Today);
        db.Tell(acting, caseId, "People", $"{person.DisplayName} joined the case", $"as {added.Role.InWords().ToLowerInvariant()}", "people");
        await acting.Save(this, file.About(subject: added.Id, what: person.DisplayName) with { People = [file.ClientId, person.Id] });
    }
}
