using System.Net;
using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Accounts;

public class TeamsTests
{
    [Theory, OnBothDatabases]
    public async Task An_administrator_makes_a_team_gives_it_a_supervisor_and_members(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var office = await app.SignIn(Role.Administrator);
        var lead = await app.Hire(Role.Supervisor, "Sam Lead-Demo");
        (await office.Visit("/accounts/teams")).ShouldSee("No team yet.");
        var list = await (await office.Visit("/accounts/teams/add")).Form().Fill("Name", " River team ").Fill("Supervisor", "Sam Lead-Demo")
            .Choose("Members read each other’s cases").Press("Add the team");
        list.ShouldSee("River team is added", "Sam Lead-Demo", "yes");
        var worker = await app.Hire(Role.Caseworker, "Mia-Demo");
        await (await office.Visit($"/accounts/workers/{worker.Id}")).Form("Save").Fill("Team", "River team").Press("Save");
        var team = await (await office.Visit("/accounts/teams")).Follow("River team");
        team.ShouldSee("Mia-Demo");
        await team.Form().Fill("Name", "Stream team").Fill("Supervisor", "Nobody yet").Untick("Members read each other’s cases").Press("Save");
        (await office.Visit("/accounts/teams")).ShouldSee("Stream team", "nobody", "no").ShouldNotSee("River team");
        (await team.Form().Fill("Name", "Third").Press("Save")).ShouldHaveStatus(HttpStatusCode.Conflict);
        (await app.Told("team.")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_team_needs_a_name_of_its_own_and_a_supervisor_who_is_one()
    {
        await using var app = await AlongsideApp.Start();
        var office = await app.SignIn(Role.Administrator);
        await app.Db(db => db.Set<Team>().Add(new Team("Taken", sharesCases: false)));
        var page = await office.Visit("/accounts/teams/add");
        (await page.Form().Fill("Name", "").Press("Add the team")).FieldError("Name").ShouldContain("Write the team's name.");
        (await page.Form().Fill("Name", "Taken").Press("Add the team")).FieldError("Name").ShouldContain("There is a team of this name already.");
        var worker = await app.Hire(Role.Caseworker);
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => app.Do<Alongside.Accounts.Teams.AddTeam, Guid>(
            worker, act => act.Run(new() { Name = "New", SupervisorId = worker.Id })));
    }
}
