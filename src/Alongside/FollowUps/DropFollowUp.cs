using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.FollowUps;

public sealed record DropForm
{
    public string? Reason { get; set; }
}

public sealed class DropFormRules : FormRules<DropForm>
{
    public DropFormRules() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why it is not needed any more.")
        .MaximumLength(FollowUpRules.LongestReason).WithMessage("Keep the reason under 1,000 characters.");
}

/// <summary>It will not be done, and why; on a case, its timeline says so.</summary>
[Act("follow-up.dropped")]
public sealed class DropFollowUp(AlongsideDb db, Acting acting)
{
    private static readonly DropFormRules Rules = new();

    public async Task Run(Guid id, DropForm form)
    {
        Rules.Check(form);
        var followUp = await db.FollowUpToChange(acting.Me, id);
        var reason = form.Reason!.Trim();
        followUp.Drop(reason, acting.Now);
        db.Tell(acting, followUp, "Dropped", reason);
        await acting.Save(this, await db.DeedOn(followUp, reason));
    }
}
