using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.Cases.CareTeam;

public sealed record AssignWorkerForm
{
    public Guid? WorkerId { get; set; }
    public AssignmentRole? Role { get; set; }
}

public sealed class AssignWorkerRules : FormRules<AssignWorkerForm>
{
    public AssignWorkerRules()
    {
        RuleFor(form => form.WorkerId).NotNull().WithMessage("Choose the worker.");
        RuleFor(form => form.Role).NotNull().WithMessage("Choose what the worker does on the case.");
    }
}

/// <summary>A second worker, a supervisor or a cover joins the case.</summary>
[Act("case.worker-assigned")]
public sealed class AssignWorker(AlongsideDb db, Acting acting)
{
    private static readonly AssignWorkerRules Rules = new();

    public async Task Run(Guid caseId, AssignWorkerForm form)
    {
        Rules.Check(form);
        var (worker, role) = (form.WorkerId!.Value, form.Role!.Value);
        var file = await db.CaseFor(acting.Me, caseId);
        Refusal.If(AssignmentRules.WhyNotChange(role, await acting.Me.MayManage(caseId)));
        await db.MustTakeCases<AssignWorkerForm>(worker, fields => fields.WorkerId);
        Refusal.If(await db.WhyBarred(caseId, worker));
        var assignment = file.Assign(worker, role, acting.Today);
        var name = await db.NameOfWorker(worker);
        db.Tell(acting, caseId, "People", $"{name} joined the case", $"as {role.InWords().ToLowerInvariant()}", "people");
        await acting.Save(this, file.About(subject: assignment.Id, what: $"{name}, {role.InWords().ToLowerInvariant()}"));
    }
}
