using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

public sealed record HandOverForm
{
    public Guid? WorkerId { get; set; }
    public string? Reason { get; set; }
}

public sealed class HandOverFormRules : FormRules<HandOverForm>
{
    public HandOverFormRules()
    {
        RuleFor(form => form.WorkerId).NotNull().WithMessage("Choose a colleague.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why, so that your colleague knows.")
            .MaximumLength(FollowUpRules.LongestReason).WithMessage("Keep the reason under 1,000 characters.");
    }
}

/// <summary>A colleague who sees the case does it instead.</summary>
[Act("follow-up.handed-over")]
public sealed class HandOverFollowUp(AlongsideDb db, Acting acting)
{
    private static readonly HandOverFormRules Rules = new();

    public async Task Run(Guid id, HandOverForm form)
    {
        Rules.Check(form);
        var followUp = await db.FollowUpToChange(acting.Me, id);
        if (!await db.WhoCanTake(followUp.CaseId).AnyAsync(worker => worker.Id == form.WorkerId))
            throw FieldFault.On<HandOverForm>(fields => fields.WorkerId, "This colleague does not see the case: choose another.");
        var reason = form.Reason!.Trim();
        followUp.HandOver(form.WorkerId!.Value, reason);
        await acting.Save(this, await db.DeedOn(followUp, reason));
    }
}
