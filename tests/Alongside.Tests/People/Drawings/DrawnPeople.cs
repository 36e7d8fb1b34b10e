using Alongside.Accounts;
using Alongside.People;
using Alongside.People.Households;
using Alongside.People.Relationships;
using Alongside.Tests.Harness;

namespace Alongside.Tests.People.Drawings;

/// <summary>Writes down people and what they are to each other, in the words of the page.</summary>
internal sealed class DrawnPeople(AlongsideApp app, Worker worker)
{
    private readonly Dictionary<string, Guid> _known = [];

    public Guid this[string given] => _known[given];

    public async Task<DrawnPeople> Meet(string given, string? born = null, string family = "Delgado-Demo")
    {
        _known[given] = await app.Do<AddPerson, Guid>(worker, act => act.Run(new PersonForm { GivenName = given, FamilyName = family, BirthDate = born, IsSomebodyElse = true }));
        return this;
    }

    public void Know(string given, Guid id) => _known[given] = id;

    public Task Tell(string who, RelationshipKind kind, string whom) =>
        app.Do<AddRelationship>(worker, act => act.Run(_known[who], new RelationshipForm { What = $"{kind}", OtherId = _known[whom] }));

    public Task LiveTogether(string who, string with) => app.Do<JoinHousehold>(worker, act => act.Run(_known[who], new JoinHouseholdForm { WithPersonId = _known[with] }));
}
