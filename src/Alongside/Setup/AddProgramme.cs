using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

public sealed record ProgrammeForm
{
    public string? Name { get; set; }
    public string? Description { get; set; }
    public int AssessmentDueDays { get; set; } = 14;
    public int PlanDueDays { get; set; } = 30;
    public bool IsActive { get; set; } = true;
}

public sealed class ProgrammeFormRules : FormRules<ProgrammeForm>
{
    public ProgrammeFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Write the programme's name.")
            .MaximumLength(120).WithMessage("Keep the name under 120 characters.");
        RuleFor(form => form.Description).MaximumLength(2000).WithMessage("Keep the description under 2,000 characters.");
        RuleFor(form => form.AssessmentDueDays).InclusiveBetween(1, 365).WithMessage("Choose 1 to 365 days.");
        RuleFor(form => form.PlanDueDays).InclusiveBetween(1, 365).WithMessage("Choose 1 to 365 days.");
    }
}

/// <summary>A programme in which cases are opened.</summary>
[Act("setup.programme-added")]
public sealed class AddProgramme(AlongsideDb db, Acting acting)
{
    private static readonly ProgrammeFormRules Rules = new();

    public async Task<Guid> Run(ProgrammeForm form)
    {
        Rules.Check(form);
        var name = form.Name!.Trim();
        if (await db.Programmes.AnyAsync(row => row.Name == name))
            throw FieldFault.On<ProgrammeForm>(fields => fields.Name, "There is a programme of this name already.");
        var programme = new Programme(name, form.Description?.Trim() ?? "", form.AssessmentDueDays, form.PlanDueDays);
        db.Programmes.Add(programme);
        await acting.Save(this, new Deed(programme.Id, programme.Name));
        return programme.Id;
    }
}
