using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Consents;

/// <summary>Records a consent as the person gave it.</summary>
[Act("consent.given")]
public sealed class GiveConsent(AlongsideDb db, Acting acting)
{
    private static readonly ConsentFormRules Rules = new();

    public async Task<Guid> Run(Guid caseId, ConsentForm form)
    {
        Rules.Check(form);
        await acting.Me.MustWrite(caseId);
        if (!await db.CasePeople.AnyAsync(link => link.CaseId == caseId && link.PersonId == form.PersonId))
            throw FieldFault.On<ConsentForm>(given => given.PersonId, "Choose somebody who takes part in this case.");
        var facts = Facts(form, await OrganisationNamed(form.MayReceive!));
        var consent = Consent.Give(await db.NextNumber("consent"), caseId, form.PersonId!.Value, facts, acting.Me.Id, acting.Now);
        db.Consents.Add(consent);
        db.Moments.Add(Moment.Of(caseId, "Consent", $"Consent given: {facts.MayReceive}", facts.Purpose, $"/cases/{caseId}/consents", acting.Me.Id, acting.Now, ConsentRules.LabelOf(consent)));
        await acting.Save(this, new Deed(consent.Id, $"Consent {consent.Number} to {facts.MayReceive}") { CaseId = caseId, People = [consent.PersonId] });
        return consent.Id;
    }

    private ConsentFacts Facts(ConsentForm form, Guid? organisation) => new(form.MayDisclose!.Trim(), form.MayReceive!.Trim(), form.Purpose!.Trim(), form.From ?? acting.Today)
    {
        OrganisationId = organisation,
        Kinds = [.. form.Kinds],
        Labels = [.. form.Labels.Append(Sensitivity.General).Distinct()],
        Until = form.Until,
        UntilEvent = form.UntilEvent?.Trim(),
        HowGiven = form.HowGiven!.Value,
        SignedBy = form.SignedBy!.Trim(),
        Witness = form.Witness?.Trim(),
        Language = form.Language!.Trim(),
    };

    private async Task<Guid?> OrganisationNamed(string name)
    {
        var trimmed = name.Trim();
        var found = await db.Organisations.Where(row => row.Name == trimmed && row.Retired == null).Select(row => row.Id).Take(2).ToListAsync();
        return found.Count == 1 ? found[0] : null;
    }
}
