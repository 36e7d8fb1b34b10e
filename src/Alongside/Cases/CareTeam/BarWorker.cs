using Alongside.Accounts;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.CareTeam;

public sealed record BarWorkerForm
{
    public Guid? WorkerId { get; set; }
    public string? Reason { get; set; }
}

public sealed class BarWorkerRules : FormRules<BarWorkerForm>
{
    public BarWorkerRules()
    {
        RuleFor(form => form.WorkerId).NotNull().WithMessage("Choose the worker.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why this worker must not see the case.")
            .MaximumLength(1000).WithMessage("Keep the reason under 1,000 characters.");
    }
}

/// <summary>Closes the case to one worker, whatever else would open it; their assignments on it end.</summary>
[Act("case.worker-barred")]
public sealed class BarWorker(AlongsideDb db, Acting acting)
{
    private static readonly BarWorkerRules Rules = new();

    public async Task Run(Guid caseId, BarWorkerForm form)
    {
        Rules.Check(form);
        var file = await db.CaseFor(acting.Me, caseId, AccessLevel.Manage);
        var worker = await db.Workers.FirstOrDefaultAsync(row => row.Id == form.WorkerId).OrMissing();
        Refusal.If(CaseBarRules.WhyNotBar(file, worker.Id, await db.CaseBars.AnyAsync(bar => bar.CaseId == caseId && bar.WorkerId == worker.Id)));
        foreach (var assignment in file.Assignments.Where(row => row.IsCurrent && row.WorkerId == worker.Id && row.Role != AssignmentRole.Primary).ToList())
            file.EndAssignment(assignment, acting.Today);
        var offer = await db.Transfers.FirstOrDefaultAsync(row => row.CaseId == caseId && row.ToWorkerId == worker.Id && row.State == Transfers.TransferState.Offered);
        offer?.Return("The worker was barred from the case.", acting.Me.Id, acting.Now);
        db.CaseBars.Add(new CaseBar(caseId, worker.Id, form.Reason!.Trim(), acting.Me.Id, acting.Today));
        db.Tell(acting, caseId, "People", "A worker was barred from the case", null, "people");
        await acting.Save(this, file.About(form.Reason!.Trim(), worker.Id, worker.Name));
    }
}
