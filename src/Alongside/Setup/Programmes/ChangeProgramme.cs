using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

/// <summary>A programme's name, description and due days; or retired: its cases go on, no new one is opened in it.</summary>
[Act("setup.programme-changed")]
public sealed class ChangeProgramme(AlongsideDb db, Acting acting)
{
    private static readonly ProgrammeFormRules Rules = new();

    public async Task Run(Guid id, ProgrammeForm form)
    {
        Rules.Check(form);
        var programme = await db.Programmes.FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        Refusal.IfStale(form.Version, programme.Version);
        var name = form.Name!.Trim();
        if (await db.Programmes.AnyAsync(row => row.Name == name && row.Id != id))
            throw FieldFault.On<ProgrammeForm>(fields => fields.Name, "There is a programme of this name already.");
        programme.Change(name, form.Description?.Trim() ?? "", form.AssessmentDueDays, form.PlanDueDays, form.IsActive);
        await acting.Save(this, new Deed(programme.Id, programme.Name));
    }
}
