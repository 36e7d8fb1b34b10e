using Alongside.Cases.CareTeam;
using Alongside.Demo.Planning;
using Alongside.People;
using Alongside.People.Background;
using Alongside.People.ContactPoints;
using Alongside.People.Households;
using Alongside.People.Identifiers;
using Alongside.People.Names;
using Alongside.People.Relationships;

namespace Alongside.Demo.Playing;

internal static class PeopleScene
{
    public static Task Play(Stage stage, Told told, PlannedAct planned) => planned is Protect protect
        ? stage.The<RestrictPerson>().Run(told.Client, new RestrictForm { IsRestricted = true, Reason = protect.Reason })
        : Meet(stage, told, (MeetPeople)planned);

    private static async Task Meet(Stage stage, Told told, MeetPeople met)
    {
        var ids = new Guid[met.Others.Count];
        var adding = met.Others.Select((other, index) => (Func<Task>)(async () => ids[index] = await stage.The<AddPerson>().Run(other.Form)));
        var contacts = met.Contacts.Select(contact => (Func<Task>)(() => stage.The<AddContactPoint>().Run(told.Client, contact)));
        await stage.InOneSave([.. adding, .. contacts, .. Describing(stage, told.Client, met.Self)]);
        var others = met.Others.Zip(ids).ToList();
        var with = others.Where(pair => pair.First.LivesWithClient).Select(pair => pair.Second).ToList();
        if (with.Count > 0) await Join(stage, with[0], told.Client);
        await stage.InOneSave([.. Joining(stage, with, told.Client), .. Relating(stage, others, told.Client), .. Tying(stage, met.Ties, ids, told.Client), .. TakingPart(stage, others, told.Case)]);
    }

    private static IEnumerable<Func<Task>> Describing(Stage stage, Guid client, SelfDescribed self) =>
    [
        () => stage.The<DescribePerson>().Run(client, self.Background),
        .. self.Names.Select(name => (Func<Task>)(() => stage.The<AddName>().Run(client, name))),
        .. self.Numbers.Select(number => (Func<Task>)(() => stage.The<AddIdentifier>().Run(client, number))),
    ];

    private static IEnumerable<Func<Task>> Tying(Stage stage, IReadOnlyList<PlannedTie> ties, Guid[] ids, Guid client) =>
        ties.Select(tie => (Func<Task>)(() => stage.The<AddRelationship>().Run(ids[tie.From], new RelationshipForm { What = $"{tie.Kind}", OtherId = tie.To is { } to ? ids[to] : client })));

    private static IEnumerable<Func<Task>> Joining(Stage stage, List<Guid> with, Guid client) =>
        with.Skip(1).Select(id => (Func<Task>)(() => Join(stage, id, client)));

    private static IEnumerable<Func<Task>> Relating(Stage stage, List<(PlannedPerson Person, Guid Id)> others, Guid client) =>
        from other in others
        where other.Person.IsToClient is not null
        select (Func<Task>)(() => stage.The<AddRelationship>().Run(other.Id, new RelationshipForm
        {
            What = other.Person.IsTurned ? $"{other.Person.IsToClient} turned" : $"{other.Person.IsToClient}",
            OtherId = client,
        }));

    private static IEnumerable<Func<Task>> TakingPart(Stage stage, List<(PlannedPerson Person, Guid Id)> others, Guid caseId) =>
        others.Where(other => other.Person.Role is not null)
            .Select(other => (Func<Task>)(() => stage.The<AddParticipant>().Run(caseId, new AddParticipantForm { PersonId = other.Id, Role = other.Person.Role })));

    private static Task Join(Stage stage, Guid id, Guid client) => stage.The<JoinHousehold>().Run(id, new JoinHouseholdForm { WithPersonId = client });
}
