using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.Intakes;

public sealed record InformationForm
{
    public string? Note { get; set; }
}

public sealed class InformationFormRules : FormRules<InformationForm>
{
    public InformationFormRules() => RuleFor(form => form.Note).Must(note => note.LinesOrNull() is { Length: > 0 })
        .WithMessage("Write what they were told.").MaximumLength(2000).WithMessage("Keep it under 2,000 characters.");
}

/// <summary>What they needed was to know something; no case is needed.</summary>
[Act("inquiry.information-given")]
public sealed class GiveInformation(AlongsideDb db, Acting acting)
{
    private static readonly InformationFormRules Rules = new();

    public async Task Run(Guid id, InformationForm form)
    {
        Rules.Check(form);
        var inquiry = await db.InquiryToDecide(acting.Me, id);
        inquiry.GiveInformation(form.Note.LinesOrNull()!, acting.Me.Id, acting.Now);
        await acting.Save(this, inquiry.AsDeed(form.Note.LinesOrNull()));
    }
}
