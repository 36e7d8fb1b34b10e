using Alongside.People;
using Alongside.People.Drawings;
using Alongside.People.Drawings.Ecomaps;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>The programmes of this agency that work with people now, and who takes part in their cases from outside the household.</summary>
internal sealed class CasesAround(AlongsideDb db, Me me) : IAround
{
    private static readonly CaseState[] Going = [CaseState.Open, CaseState.Closing];
    private static readonly ParticipantRole[] FromOutside = [ParticipantRole.Collateral, ParticipantRole.Guardian, ParticipantRole.Professional];

    public async Task<IEnumerable<(Neighbour Neighbour, Bond Bond)>> Of(IReadOnlyCollection<Guid> people)
    {
        var (programmes, named) = (db.Programmes, db.People);
        var cases = await db.Cases.VisibleTo(me).Where(row => people.Contains(row.ClientId) && Going.Contains(row.State))
            .OrderByDescending(row => row.Id).Take(IAround.Most)
            .Join(programmes, row => row.ProgrammeId, programme => programme.Id, (row, programme) => new { row.Id, row.Number, row.ClientId, row.ProgrammeId, programme.Name }).ToListAsync();
        var clients = cases.ToDictionary(row => row.Id, row => row.ClientId);
        var others = await db.Set<Participant>().Where(row => clients.Keys.Contains(row.CaseId) && row.Until == null && FromOutside.Contains(row.Role))
            .OrderBy(row => row.Id).Take(IAround.Most)
            .Join(named, row => row.PersonId, person => person.Id, (row, person) => new { row.CaseId, row.Role, person.Id, person.DisplayName }).ToListAsync();
        return cases
            .Select(row => (new Neighbour($"programme {row.ProgrammeId}", row.Name, null, $"/cases/{row.Id}"),
                new Bond(row.ClientId, $"programme {row.ProgrammeId}", $"case {row.Number} with us", Strength.Strong, Flow.ToHousehold)))
            .Concat(others.Select(row => (Neighbour.Of(row.Id, row.DisplayName, $"/people/{row.Id}"),
                new Bond(clients[row.CaseId], Neighbour.KeyOf(row.Id), $"{row.Role.InWords().ToLowerInvariant()} in the case", Strength.Plain, Flow.None))));
    }
}
