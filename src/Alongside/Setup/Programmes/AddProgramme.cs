using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

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
