using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Consents;

public sealed record RevokeForm
{
    public Guid ConsentId { get; set; }
    public string? Reason { get; set; }
}

public sealed class RevokeFormRules : FormRules<RevokeForm>
{
    public RevokeFormRules() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Write what the person said, or that no reason was given.")
        .MaximumLength(2000).WithMessage("Keep it under 2,000 characters.");
}

/// <summary>The person takes the consent back: from this minute nothing more leaves under it.</summary>
[Act("consent.revoked")]
public sealed class RevokeConsent(AlongsideDb db, Acting acting)
{
    private static readonly RevokeFormRules Rules = new();

    public async Task Run(RevokeForm form)
    {
        Rules.Check(form);
        var consent = await db.Consents.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == form.ConsentId).OrMissing();
        await acting.Me.MustWrite(consent.CaseId);
        consent.Revoke(form.Reason!.Trim(), acting.Now);
        db.Moments.Add(Moment.Of(consent.CaseId, "Consent", $"Consent revoked: {consent.MayReceive}", form.Reason!.Trim(), $"/cases/{consent.CaseId}/consents", acting.Me.Id, acting.Now, ConsentRules.LabelOf(consent)));
        await acting.Save(this, new Deed(consent.Id, $"Consent {consent.Number} to {consent.MayReceive}") { CaseId = consent.CaseId, People = [consent.PersonId], Reason = form.Reason });
    }
}
