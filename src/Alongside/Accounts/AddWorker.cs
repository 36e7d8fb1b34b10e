using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Accounts;

public sealed record WorkerForm
{
    public string? Name { get; set; }
    public string? Email { get; set; }
    public IReadOnlyList<Role> Roles { get; set; } = [];
    public IReadOnlyList<Sensitivity> Grants { get; set; } = [];
    public Guid? TeamId { get; set; }

    /// <summary>The programmes a programme manager answers for.</summary>
    public IReadOnlyList<Guid> ProgrammeIds { get; set; } = [];
}

public sealed class WorkerFormRules : FormRules<WorkerForm>
{
    public WorkerFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Write the worker's name.").MaximumLength(120).WithMessage("Keep the name under 120 characters.");
        RuleFor(form => form.Email).NotEmpty().WithMessage("Write the worker's e-mail address.")
            .EmailAddress().WithMessage("This does not look like an e-mail address.").MaximumLength(200).WithMessage("Keep it under 200 characters.");
        RuleFor(form => form.Roles).NotEmpty().WithMessage("Choose at least one role.");
    }
}

/// <summary>A new worker, who cannot sign in before choosing a password.</summary>
[Act("worker.added")]
public sealed class AddWorker(AlongsideDb db, Acting acting, UserManager<Worker> workers)
{
    private static readonly WorkerFormRules Rules = new();

    public async Task<Guid> Run(WorkerForm form)
    {
        Rules.Check(form);
        if (await workers.FindByEmailAsync(form.Email!.Trim()) is not null)
            throw FieldFault.On<WorkerForm>(fields => fields.Email, "There is a worker with this e-mail address already.");
        var roles = form.Roles.Aggregate(Role.None, (all, role) => all | role);
        var worker = Worker.Invite(form.Name!, form.Email!, roles, form.Grants, form.TeamId);
        foreach (var programme in form.ProgrammeIds) worker.Programmes.Add(new WorkerProgramme { WorkerId = worker.Id, ProgrammeId = programme });
        await workers.UpdateNormalizedEmailAsync(worker);
        await workers.UpdateNormalizedUserNameAsync(worker);
        db.Workers.Add(worker);
        await acting.Save(this, new Deed(worker.Id, worker.Name));
        return worker.Id;
    }
}
