using Alongside.FollowUps;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Supervision;

public class SupervisionTests
{
    [Theory, OnBothDatabases]
    public async Task Each_number_opens_a_list_of_exactly_as_many_rows(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var quiet = await world.Open(urgent: true);
        var closed = await world.Open("Jonah", "Abel-Demo", world.Ben);
        await world.Close(closed, world.Ben);
        await world.Open("Nobody's", "Else-Demo", world.Stranger);
        await world.App.Do<AddFollowUp, Guid>(world.Maya, act => act.Run(new FollowUpForm { Title = "Call about the letter", Due = new DateOnly(2026, 3, 5), CaseId = quiet }));
        await world.Offer(quiet, world.Ben);
        world.App.Clock.PassDays(40);

        var desk = await world.App.SignIn(world.Sam);
        var page = await desk.Visit("/supervision");
        page.ShouldSee("Maya Reyes-Demo", "Ben Alder-Demo").ShouldNotSee("Theo Quist-Demo");
        var links = page.Document.QuerySelectorAll(".table td a").ToList();
        links.Select(link => link.GetAttribute("aria-label")).ShouldBe(
        [
            "Closed, Ben Alder-Demo: 1", "Transfers waiting, Ben Alder-Demo: 1",
            "Cases in work, Maya Reyes-Demo: 1", "Urgent, Maya Reyes-Demo: 1", "No contact in 30 days, Maya Reyes-Demo: 1", "Follow-ups overdue, Maya Reyes-Demo: 1",
        ], ignoreOrder: true);
        foreach (var link in links)
        {
            var list = await desk.Visit(link.GetAttribute("href")!);
            list.Document.QuerySelectorAll("main table tbody tr, main ul.rows > li").Length.ToString().ShouldBe(link.TextContent.Trim(), link.GetAttribute("aria-label"));
        }
    }

    [Fact]
    public async Task A_programme_manager_sees_the_workers_of_the_programmes_cases()
    {
        await using var world = await CaseWorld.Make();
        await world.Open("Nobody's", "Else-Demo", world.Stranger);
        (await (await world.App.SignIn(world.Paula)).Visit("/supervision")).ShouldSee("Theo Quist-Demo").ShouldNotSee("Maya Reyes-Demo");
    }

    [Fact]
    public async Task A_supervisor_without_a_team_is_told_what_to_do()
    {
        await using var app = await AlongsideApp.Start();
        (await (await app.SignIn(Role.Supervisor)).Visit("/supervision")).ShouldSee("No worker is in your team yet");
    }
}
