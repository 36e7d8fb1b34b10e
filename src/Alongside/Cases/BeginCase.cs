using Alongside.Ledger;
using Alongside.People;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

public sealed record BeginCaseForm
{
    public Guid? ClientId { get; set; }
    public Guid? ProgrammeId { get; set; }
    public string? Concern { get; set; }
    public bool IsUrgent { get; set; }
}

public sealed class BeginCaseRules : FormRules<BeginCaseForm>
{
    public BeginCaseRules()
    {
        RuleFor(form => form.ClientId).NotNull().WithMessage("Choose the client.");
        RuleFor(form => form.ProgrammeId).NotNull().WithMessage("Choose the programme.");
        RuleFor(form => form.Concern).NotEmpty().WithMessage("Say in a sentence what the case is about.")
            .MaximumLength(2000).WithMessage("Keep what the case is about under 2,000 characters.");
    }
}

/// <summary>The first contact, not yet screened; until it is opened or declined it is seen by who began it and by those who manage the programme.</summary>
[Act("case.begun")]
public sealed class BeginCase(AlongsideDb db, Acting acting)
{
    private static readonly BeginCaseRules Rules = new();

    public async Task<Guid> Run(BeginCaseForm form)
    {
        Rules.Check(form);
        var client = await db.People.FirstOrDefaultAsync(person => person.Id == form.ClientId).OrMissing();
        var programme = await db.Programmes.FirstOrDefaultAsync(row => row.Id == form.ProgrammeId).OrMissing();
        var number = $"C-{acting.Today.Year}-{await db.NextNumber($"C-{acting.Today.Year}"):D5}";
        var begun = Case.Begin(number, client.Id, programme.Id, form.Concern!.Trim(), form.IsUrgent, acting.Me.Id, acting.Today);
        db.Cases.Add(begun);
        db.Tell(acting, begun.Id, "Case", "First contact", begun.Concern);
        await acting.Save(this, begun.About());
        return begun.Id;
    }
}
