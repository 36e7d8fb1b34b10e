using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.CareTeam;

/// <summary>A person takes part no longer; what was written of them stays.</summary>
[Act("case.participant-ended")]
public sealed class EndParticipant(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid caseId, Guid participantId)
    {
        var file = await db.CaseFor(acting.Me, caseId);
        var participant = file.Participants.FirstOrDefault(row => row.Id == participantId).OrMissing();
        participant.End(acting.Today);
        var name = await db.People.Where(person => person.Id == participant.PersonId).Select(person => person.DisplayName).FirstAsync();
        db.Tell(acting, caseId, "People", $"{name} left the case", $"was {participant.Role.InWords().ToLowerInvariant()}", "people");
        await acting.Save(this, file.About(subject: participant.Id, what: name) with { People = [file.ClientId, participant.PersonId] });
    }
}
