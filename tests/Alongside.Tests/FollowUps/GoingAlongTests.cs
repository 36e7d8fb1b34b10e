using Alongside.Cases;
using Alongside.Cases.Transfers;
using Alongside.FollowUps;
using Alongside.Records;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.FollowUps;

/// <summary>What is to be done on a case goes with the case.</summary>
public class GoingAlongTests
{
    [Theory, OnBothDatabases]
    public async Task The_former_workers_open_follow_ups_go_to_the_next_and_the_page_says_so_before(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var (app, caseId, otherCase) = (world.App, await world.Open(), await world.Open("Jonah", "Abel-Demo"));
        await world.Assign(caseId, world.Ben, AssignmentRole.Secondary);
        await app.AddFollowUp(world.Maya, "Call the landlord", 2, caseId);
        await app.AddFollowUp(world.Maya, "Ask for the papers", 5, caseId);
        var done = await app.AddFollowUp(world.Maya, "Done before", 0, caseId);
        await app.Do<FinishFollowUp>(world.Maya, act => act.Run(done));
        await app.AddFollowUp(world.Ben, "Ben drives them", 3, caseId);
        await app.AddFollowUp(world.Maya, "Other client", 3, otherCase);
        var desk = await app.SignIn(world.Maya);
        (await desk.Visit($"/cases/{caseId}/transfer")).ShouldSee("With the case goes to the next worker: 2 open follow-ups of Maya Reyes-Demo.");

        await world.Offer(caseId, world.Stranger);
        var theo = await app.SignIn(world.Stranger);
        var offered = await theo.Visit($"/cases/{caseId}/transfer");
        offered.ShouldSee("With the case goes to Theo Quist-Demo: 2 open follow-ups of Maya Reyes-Demo.");
        (await Of(world.Maya.Id)).ShouldBe(["Ask for the papers", "Call the landlord", "Done before", "Other client"]);

        (await offered.Press("Accept the case")).ShouldSee("2 open follow-ups went to the new primary worker", "Call the landlord; Ask for the papers");

        (await Of(world.Stranger.Id)).ShouldBe(["Ask for the papers", "Call the landlord"]);
        (await Of(world.Maya.Id)).ShouldBe(["Done before", "Other client"]);
        (await Of(world.Ben.Id)).ShouldBe(["Ben drives them"]);
        (await app.Read(db => db.Chronicle.CountAsync(row => row.CaseId == caseId && row.Title.StartsWith("2 open follow-ups")))).ShouldBe(1);
        (await theo.Visit("/follow-ups")).ShouldSee("Call the landlord");

        Task<List<string>> Of(Guid worker) => app.Read(db => db.FollowUps.Where(row => row.WorkerId == worker).Select(row => row.Title).Order().ToListAsync());
    }

    [Theory, OnBothDatabases]
    public async Task A_case_without_follow_ups_says_nothing_of_them(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var offer = await world.Offer(caseId, world.Ben);
        (await (await world.App.SignIn(world.Ben)).Visit($"/cases/{caseId}/transfer")).ShouldNotSee("follow-up");
        await world.App.Do<AcceptTransfer>(world.Ben, act => act.Run(offer));
        (await world.App.Read(db => db.Chronicle.AnyAsync(row => row.Kind == "Follow-up"))).ShouldBeFalse();
    }
}
