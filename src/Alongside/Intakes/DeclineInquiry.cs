using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.Intakes;

public sealed record DeclineForm
{
    public DeclineReason? Reason { get; set; }
    public string? Note { get; set; }
}

public sealed class DeclineFormRules : FormRules<DeclineForm>
{
    public DeclineFormRules()
    {
        RuleFor(form => form.Reason).NotNull().WithMessage("Choose why; the person may ask.");
        RuleFor(form => form.Note).Must((form, note) => form.Reason != DeclineReason.Other || note.LinesOrNull() is { Length: > 0 })
            .WithMessage("Write the reason in a sentence.")
            .MaximumLength(2000).WithMessage("Keep it under 2,000 characters.");
    }
}

/// <summary>The screening ends with a no, and why.</summary>
[Act("inquiry.declined")]
public sealed class DeclineInquiry(AlongsideDb db, Acting acting)
{
    private static readonly DeclineFormRules Rules = new();

    public async Task Run(Guid id, DeclineForm form)
    {
        Rules.Check(form);
        var inquiry = await db.InquiryToDecide(acting.Me, id);
        inquiry.Decline(form.Reason!.Value, form.Note.LinesOrNull(), acting.Me.Id, acting.Now);
        await acting.Save(this, inquiry.AsDeed(form.Reason.Value.InWords()));
    }
}
