using System.Net;
using Alongside.People;
using Alongside.People.Relationships;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;

namespace Alongside.Tests.People.Drawings;

public class GenogramScreenTests
{
    [Theory, OnBothDatabases]
    public async Task A_family_is_drawn_with_links_to_its_people_and_told_as_a_list(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var family = new DrawnPeople(app, intake);
        await family.Meet("Rosa", "3/4/1990");
        await family.Meet("Luz", "2016");
        await family.Meet("Omar", family: "Tanaka-Demo");
        await family.Meet("Carmen", "1961");
        await family.Tell("Rosa", RelationshipKind.ParentOf, "Luz");
        await family.Tell("Omar", RelationshipKind.AdoptiveParentOf, "Luz");
        await family.Tell("Omar", RelationshipKind.FormerSpouseOf, "Rosa");
        await family.Tell("Carmen", RelationshipKind.ParentOf, "Rosa");
        await family.LiveTogether("Luz", "Rosa");
        var desk = await app.SignIn(intake);

        var page = await (await desk.Visit($"/people/{family["Rosa"]}")).Follow("Genogram");

        page.ShouldBeAt($"/people/{family["Rosa"]}/genogram");
        var drawing = page.Document.QuerySelector("svg.drawing")!;
        drawing.QuerySelector("title")!.TextContent.ShouldBe("Genogram of the family of Rosa Delgado-Demo");
        drawing.QuerySelectorAll("a.figure").Select(figure => figure.GetAttribute("href")).ShouldBe(new[] { "Rosa", "Luz", "Omar", "Carmen" }.Select(given => $"/people/{family[given]}"), ignoreOrder: true);
        drawing.QuerySelectorAll("a.figure.index").ShouldHaveSingleItem().GetAttribute("aria-label").ShouldBe("Rosa Delgado-Demo, whose family this is, born 1990, 35 years");
        drawing.QuerySelectorAll("path.line.adoptive").Length.ShouldBe(1);
        drawing.QuerySelectorAll("path.home").Length.ShouldBe(1);
        page.ShouldSee("Generation of the parents", "Parents Carmen Delgado-Demo", "Partners Omar Tanaka-Demo (divorced)", "Parents Rosa Delgado-Demo, Omar Tanaka-Demo (adoptive)", "Lives in Delgado-Demo household");
        page.Document.QuerySelectorAll("[style], main script").ShouldBeEmpty();
        (await page.Follow("Ecomap")).ShouldBeAt($"/people/{family["Rosa"]}/ecomap");
        (await desk.Visit($"/people/{family["Carmen"]}/history")).ShouldSee("looked at Rosa Delgado-Demo, genogram");
    }

    [Theory, OnBothDatabases]
    public async Task Restricted_people_are_not_drawn_and_what_somebody_out_of_sight_is_to_others_is_not_told(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var client = await world.App.Read(db => Task.FromResult(db.Set<Alongside.Cases.Case>().Single(row => row.Id == caseId).ClientId));
        var lead = await world.Hire("Ines Moreau-Demo", Role.IntakeWorker | Role.Supervisor);
        var family = new DrawnPeople(world.App, lead);
        family.Know("Rosa", client);
        await family.Meet("Carmen");
        await family.Meet("Ana");
        await family.Meet("Hector");
        await family.Tell("Carmen", RelationshipKind.ParentOf, "Rosa");
        await family.Tell("Carmen", RelationshipKind.ParentOf, "Ana");
        await family.Tell("Hector", RelationshipKind.ParentOf, "Rosa");
        await world.App.Do<RestrictPerson>(lead, act => act.Run(family["Hector"], new RestrictForm { IsRestricted = true, Reason = "A colleague" }));

        var seen = await (await world.App.SignIn(world.Maya)).Visit($"/people/{client}/genogram");
        seen.ShouldSee("Carmen Delgado-Demo").ShouldNotSee("Hector", "Ana Delgado-Demo");
        seen.Document.QuerySelectorAll("g.figure").ShouldHaveSingleItem().GetAttribute("aria-label").ShouldBe("Carmen Delgado-Demo");
        (await (await world.App.SignIn(lead)).Visit($"/people/{client}/genogram")).ShouldSee("Carmen Delgado-Demo", "Ana Delgado-Demo").ShouldNotSee("Hector");
        (await (await world.App.SignIn(world.Stranger)).Visit($"/people/{client}/genogram")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Theory, OnBothDatabases]
    public async Task More_people_than_a_drawing_takes_are_counted_and_friends_of_relatives_are_no_family(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var family = new DrawnPeople(app, intake);
        await family.Meet("Rosa");
        await family.Meet("Carmen");
        await family.Meet("Petra");
        await family.Tell("Carmen", RelationshipKind.ParentOf, "Rosa");
        await family.Tell("Petra", RelationshipKind.FriendOf, "Carmen");
        for (var child = 0; child < 42; child++)
        {
            await family.Meet($"Child {child}");
            await family.Tell("Rosa", RelationshipKind.ParentOf, $"Child {child}");
        }

        var page = await (await app.SignIn(intake)).Visit($"/people/{family["Rosa"]}/genogram");

        page.Document.QuerySelectorAll("svg .figure").Length.ShouldBe(40);
        page.ShouldSee("4 more, further away").ShouldNotSee("Petra");
    }

    [Theory, OnBothDatabases]
    public async Task What_tells_of_harm_is_printed_with_a_warning(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var family = new DrawnPeople(app, intake);
        await family.Meet("Rosa");
        await family.Meet("Omar");
        await family.Tell("Omar", RelationshipKind.PerpetratorOfHarmTo, "Rosa");
        var desk = await app.SignIn(intake);

        foreach (var what in new[] { "genogram", "ecomap" })
        {
            var page = await desk.Visit($"/people/{family["Rosa"]}/{what}");
            page.Document.QuerySelector(".print-foot")!.TextContent.ShouldContain("It tells of harm");
            page.Document.QuerySelectorAll("svg path.head").Length.ShouldBeGreaterThan(0);
        }
    }
}
