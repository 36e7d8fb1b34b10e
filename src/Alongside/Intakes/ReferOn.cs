using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.Intakes;

public sealed record ReferOnForm
{
    /// <summary>The agency or service they were referred on to.</summary>
    public string? To { get; set; }
    public string? Reason { get; set; }
}

public sealed class ReferOnRules : FormRules<ReferOnForm>
{
    public ReferOnRules()
    {
        RuleFor(form => form.To).Must(to => to.Clean().Length > 0).WithMessage("Write where they were referred on to.")
            .MaximumLength(200).WithMessage("Keep it under 200 characters.");
        RuleFor(form => form.Reason).Must(reason => reason.LinesOrNull() is { Length: > 0 }).WithMessage("Write why somebody else helps better.")
            .MaximumLength(2000).WithMessage("Keep it under 2,000 characters.");
    }
}

/// <summary>Somebody else helps better: they were told where, before any case was opened.</summary>
[Act("inquiry.referred-on")]
public sealed class ReferOn(AlongsideDb db, Acting acting)
{
    private static readonly ReferOnRules Rules = new();

    public async Task Run(Guid id, ReferOnForm form)
    {
        Rules.Check(form);
        var inquiry = await db.InquiryToDecide(acting.Me, id);
        inquiry.ReferOn(form.To.Clean(), form.Reason.LinesOrNull()!, acting.Me.Id, acting.Now);
        await acting.Save(this, inquiry.AsDeed(form.Reason.LinesOrNull()));
    }
}
