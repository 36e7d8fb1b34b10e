using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.FollowUps;

public sealed record PostponeForm
{
    public DateOnly? Day { get; set; }
    public string? Reason { get; set; }
}

public sealed class PostponeFormRules : FormRules<PostponeForm>
{
    public PostponeFormRules()
    {
        RuleFor(form => form.Day).NotNull().WithMessage("Choose the new day.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why it waits.")
            .MaximumLength(FollowUpRules.LongestReason).WithMessage("Keep the reason under 1,000 characters.");
    }
}

/// <summary>It could not be done by its day: another day, and why.</summary>
[Act("follow-up.postponed")]
public sealed class PostponeFollowUp(AlongsideDb db, Acting acting)
{
    private static readonly PostponeFormRules Rules = new();

    public async Task Run(Guid id, PostponeForm form)
    {
        Rules.Check(form);
        var followUp = await db.FollowUpToChange(acting.Me, id);
        var reason = form.Reason!.Trim();
        followUp.Postpone(form.Day!.Value, reason, acting.Today);
        await acting.Save(this, await db.DeedOn(followUp, reason));
    }
}
