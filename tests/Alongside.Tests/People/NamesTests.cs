using System.Net;
using Alongside.People;
using Alongside.People.Names;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;

namespace Alongside.Tests.People;

/// <summary>Who has had another name is found by it, and called by their own.</summary>
public class NamesTests
{
    [Theory, OnBothDatabases]
    public async Task A_person_is_found_by_every_name_and_called_by_their_own(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var id = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo", BirthDate = "3/4/1990" }));
        var desk = await app.SignIn(intake);
        (await desk.Visit("/people?q=Whitcombe")).ShouldNotSee("Rosa Delgado-Demo");

        var page = await (await desk.Visit($"/people/{id}/names")).Form("Save").Fill("What kind of name", "Name at birth").Fill("Given name", "Rosamund").Fill("Family name", "Whitcombe-Demo").Press("Save");
        page.ShouldSee("Rosamund Whitcombe-Demo", "Name at birth");

        (await desk.Visit("/people?q=Whitcombe")).ShouldSee("Rosa Delgado-Demo");
        (await desk.Visit($"/people/{id}")).ShouldNotSee("Whitcombe");
        var added = await (await desk.Visit("/people/add")).Form("Add person").Fill("Given name", "Rosamund").Fill("Family name", "Whitcomb-Demo").Fill("Birth date", "3/4/1990").Press("Add person");
        added.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("We may know this person", "Rosa Delgado-Demo", "another name of theirs");
    }

    [Theory, OnBothDatabases]
    public async Task A_name_taken_away_finds_nobody_and_asks_why(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var id = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));
        await app.Do<AddName, Guid>(intake, act => act.Run(id, new NameForm { Kind = NameKind.Former, GivenName = "Whitcombe" }));
        var desk = await app.SignIn(intake);

        var page = await (await desk.Visit($"/people/{id}/names")).Form("Take it away").Fill("Why", " ").Press("Take it away");
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Say why");

        (await page.Form("Take it away").Fill("Why", "She asked for it").Press("Take it away")).ShouldSee("No other name is written down.");
        (await desk.Visit("/people?q=Whitcombe")).ShouldNotSee("Rosa Delgado-Demo");
    }

    [Theory]
    [OnBothDatabases("", "Write the name")]
    [OnBothDatabases("rosamund", "written down already")]
    public async Task A_name_that_says_nothing_new_is_refused_on_its_field(DatabaseKind on, string typed, string words)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var id = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));
        await app.Do<AddName, Guid>(intake, act => act.Run(id, new NameForm { Kind = NameKind.Birth, GivenName = "Rosamund" }));

        var page = await (await (await app.SignIn(intake)).Visit($"/people/{id}/names")).Form("Save").Fill("What kind of name", "Name at birth").Fill("Given name", typed).Press("Save");

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Given name").ShouldContain(words);
    }
}
