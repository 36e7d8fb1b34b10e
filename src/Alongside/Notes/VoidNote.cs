using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;

namespace Alongside.Notes;

public sealed record VoidForm
{
    public string? Reason { get; set; }
}

public sealed class VoidRules : FormRules<VoidForm>
{
    public VoidRules() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why the note does not count.")
        .MaximumLength(4000).WithMessage("Keep the reason under 4,000 characters.");
}

/// <summary>A note that should not be on the case: it no longer counts, and stays readable with the reason.</summary>
[Act("note.voided")]
public sealed class VoidNote(AlongsideDb db, Acting acting, AgencyClock clock)
{
    private static readonly VoidRules Rules = new();

    public async Task Run(Guid id, VoidForm form)
    {
        Rules.Check(form);
        var note = await db.NoteToAmend(acting.Me, id);
        note.Void(form.Reason!.Trim());
        await acting.Save(this, note.Deed(clock, form.Reason));
    }
}
