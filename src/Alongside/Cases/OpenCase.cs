using Alongside.Cases.Clocks;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

public sealed record OpenCaseForm
{
    public Guid? ClientId { get; set; }
    public Guid? ProgrammeId { get; set; }
    public Guid? PrimaryWorkerId { get; set; }
    public string? Concern { get; set; }
    public bool IsUrgent { get; set; }
}

public sealed class OpenCaseRules : FormRules<OpenCaseForm>
{
    public OpenCaseRules()
    {
        RuleFor(form => form.ClientId).NotNull().WithMessage("Choose the client.");
        RuleFor(form => form.ProgrammeId).NotNull().WithMessage("Choose the programme.");
        RuleFor(form => form.PrimaryWorkerId).NotNull().WithMessage("Choose the worker who takes the case.");
        RuleFor(form => form.Concern).NotEmpty().WithMessage("Say in a sentence what the case is about.")
            .MaximumLength(2000).WithMessage("Keep what the case is about under 2,000 characters.");
    }
}

/// <summary>Opens a case for a person, screened, with its one primary worker.</summary>
[Act("case.opened")]
public sealed class OpenCase(AlongsideDb db, Acting acting)
{
    private static readonly OpenCaseRules Rules = new();

    /// <returns>The case's id.</returns>
    public async Task<Guid> Run(OpenCaseForm form)
    {
        Rules.Check(form);
        var client = await db.People.FirstOrDefaultAsync(person => person.Id == form.ClientId).OrMissing();
        var programme = await db.Programmes.FirstOrDefaultAsync(row => row.Id == form.ProgrammeId).OrMissing();
        await db.MustTakeCases<OpenCaseForm>(form.PrimaryWorkerId!.Value, fields => fields.PrimaryWorkerId);
        var number = $"C-{acting.Today.Year}-{await db.NextNumber($"C-{acting.Today.Year}"):D5}";
        var opened = Case.Begin(number, client.Id, programme.Id, form.Concern!.Trim(), form.IsUrgent, acting.Me.Id, acting.Today);
        opened.Screen();
        opened.Open(form.PrimaryWorkerId!.Value, acting.Today);
        db.Cases.Add(opened);
        db.Clocks.AddRange(ClockRules.AtOpening(opened.Id, programme, acting.Today));
        db.Tell(acting, opened.Id, "Case", "Case opened", opened.Concern);
        await acting.Save(this, opened.About());
        return opened.Id;
    }
}
