using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.Consents;

/// <summary>Whose information it is, what it comes from and what for.</summary>
public sealed record DisclosureSource(Guid CaseId, Guid PersonId, Guid SourceId, string Purpose);

/// <summary>Writes a decision down for the accounting of disclosures, allowed or refused.</summary>
[Act("disclosure.decided")]
public sealed class LogDisclosure(AlongsideDb db, Acting acting)
{
    public async Task Run(DisclosureSource source, DisclosureFacts facts, Decision decision)
    {
        var words = decision is Decision.ByLaw law ? $"{decision.InWords} ({law.Because})" : decision.InWords;
        db.Disclosures.Add(new Disclosure
        {
            CaseId = source.CaseId,
            PersonId = source.PersonId,
            SourceId = source.SourceId,
            Purpose = source.Purpose,
            Receiver = facts.Receiver,
            OrganisationId = facts.OrganisationId,
            Kinds = string.Join(',', facts.Kinds),
            Labels = string.Join(',', facts.Labels),
            IsAllowed = decision is not Decision.Refused,
            ConsentId = (decision as Decision.ByConsent)?.ConsentId,
            Decision = words,
            WorkerId = acting.Me.Id,
            At = acting.Now,
        });
        await acting.Save(this, new Deed(source.SourceId, $"Telling {facts.Receiver}") { CaseId = source.CaseId, People = [source.PersonId], Reason = words });
    }
}
