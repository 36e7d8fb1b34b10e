using Alongside.Ledger;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

/// <summary>What a worker is called and may do. Sessions end, so that the new roles hold from the next click.</summary>
[Act("worker.changed")]
public sealed class ChangeWorker(AlongsideDb db, Acting acting, UserManager<Worker> workers)
{
    private static readonly WorkerFormRules Rules = new();

    public async Task Run(Guid id, WorkerForm form)
    {
        Rules.Check(form);
        var worker = await db.Workers.Include(row => row.Programmes).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        Refusal.IfStale(form.Version, worker.Version);
        await WorkerChecks.TeamAndProgrammes(db, form);
        var same = await workers.FindByEmailAsync(form.Email!.Trim());
        if (same is not null && same.Id != id) throw FieldFault.On<WorkerForm>(fields => fields.Email, "There is a worker with this e-mail address already.");
        if (!form.Roles.Contains(Role.Administrator)) await WorkerChecks.AnotherAdministrator(db, worker);
        worker.Change(form.Name!, form.JobTitle?.Trim(), form.AllRoles(), form.Grants, form.TeamId);
        worker.AnswerFor([.. form.ProgrammeIds]);
        worker.Email = worker.UserName = form.Email!.Trim();
        await workers.UpdateNormalizedEmailAsync(worker);
        await workers.UpdateNormalizedUserNameAsync(worker);
        await acting.Save(this, new Deed(worker.Id, worker.Name));
    }
}
