using Alongside.People.Relationships;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;

namespace Alongside.Tests.People.Drawings;

public class EcomapScreenTests
{
    [Theory, OnBothDatabases]
    public async Task The_household_is_in_the_middle_and_around_it_are_people_agencies_and_what_joins_them(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var people = new DrawnPeople(world.App, world.Cases.Maya);
        people.Know("Rosa", world.Client);
        await people.Meet("Luz");
        await people.Meet("Petra", family: "Lind-Demo");
        await people.LiveTogether("Luz", "Rosa");
        await people.Tell("Rosa", RelationshipKind.ParentOf, "Luz");
        await people.Tell("Petra", RelationshipKind.Supports, "Rosa");
        await people.Tell("Petra", RelationshipKind.FriendOf, "Luz");

        var page = await (await world.App.SignIn(world.Cases.Maya)).Visit($"/people/{world.Client}/ecomap");

        page.ShouldSee("In the middle: Rosa Delgado-Demo, Luz Delgado-Demo.");
        page.ShouldSee("Petra Lind-Demo supporter of Rosa Delgado-Demo strong to Rosa Delgado-Demo friend of Luz Delgado-Demo not said not said");
        page.ShouldSee("Family support case C-2026-00001 with us Rosa Delgado-Demo strong to Rosa Delgado-Demo");
        page.ShouldSee("Emergency shelter", "weak");
        page.ShouldNotSee("parent of");
        page.Document.QuerySelectorAll("svg.ecomap .member").Length.ShouldBe(2);
        page.Document.QuerySelectorAll("svg.ecomap .neighbour").Length.ShouldBe(3);
        (await (await world.App.SignIn(world.Cases.Maya)).Visit($"/people/{people["Petra"]}/history")).ShouldSee("Rosa Delgado-Demo, ecomap");
    }

    [Theory, OnBothDatabases]
    public async Task What_ended_and_what_the_worker_does_not_see_is_not_around_anybody(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var people = new DrawnPeople(world.App, world.Cases.Maya);
        people.Know("Rosa", world.Client);
        await people.Meet("Petra");
        await people.Tell("Petra", RelationshipKind.FriendOf, "Rosa");
        var friendship = await world.App.Read(db => Task.FromResult(db.Set<Relationship>().Single().Id));
        await world.App.Do<EndRelationship>(world.Cases.Maya, act => act.Run(world.Client, new EndRelationshipForm { RelationshipId = friendship }));
        var intake = await world.App.SignIn(world.Worker(Role.IntakeWorker));

        (await (await world.App.SignIn(world.Cases.Maya)).Visit($"/people/{world.Client}/ecomap")).ShouldNotSee("Petra").ShouldSee("Emergency shelter");
        (await intake.Visit($"/people/{world.Client}/ecomap")).ShouldNotSee("Emergency shelter", "Family support", "C-2026").ShouldSee("Nobody and no agency around them is written down");
    }
}
