using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.FollowUps;

/// <summary>Puts right what is to be done and when. A day that could not be kept is postponed instead, with a reason.</summary>
[Act("follow-up.changed")]
public sealed class ChangeFollowUp(AlongsideDb db, Acting acting)
{
    private static readonly FollowUpFormRules Rules = new();

    public async Task Run(Guid id, FollowUpForm form)
    {
        Rules.Check(form);
        var followUp = await db.FollowUpToChange(acting.Me, id);
        Refusal.If(FollowUpRules.WhyNotChange(followUp));
        Refusal.IfStale(form.Version, followUp.Version);
        followUp.Change(form.Title!.Trim(), form.Due!.Value, form.At, form.Details?.Trim());
        await acting.Save(this, await db.DeedOn(followUp));
    }
}
