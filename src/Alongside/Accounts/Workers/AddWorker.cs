using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Accounts.Workers;

/// <summary>A new worker, who can sign in after choosing a password by the link that this gives back.</summary>
[Act("worker.added")]
public sealed class AddWorker(AlongsideDb db, Acting acting, UserManager<Worker> workers, WelcomeLinks links)
{
    private static readonly WorkerFormRules Rules = new();

    public async Task<Invitation> Run(WorkerForm form)
    {
        Rules.Check(form);
        if (await workers.FindByEmailAsync(form.Email!.Trim()) is not null)
            throw FieldFault.On<WorkerForm>(fields => fields.Email, "There is a worker with this e-mail address already.");
        await WorkerChecks.TeamAndProgrammes(db, form);
        var worker = Worker.Invite(form.Name!, form.Email!, form.AllRoles(), form.Grants, form.TeamId);
        worker.Change(form.Name!, form.JobTitle?.Trim(), form.AllRoles(), form.Grants, form.TeamId);
        worker.AnswerFor([.. form.ProgrammeIds]);
        await workers.UpdateNormalizedEmailAsync(worker);
        await workers.UpdateNormalizedUserNameAsync(worker);
        db.Workers.Add(worker);
        var invitation = await links.Give(worker.Id);
        await acting.Save(this, new Deed(worker.Id, worker.Name));
        return invitation;
    }
}
