using System.Net;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Ledger;

public class RefusedTests
{
    [Theory, OnBothDatabases]
    public async Task Whoever_asks_for_what_is_not_theirs_stands_on_the_ledger_and_on_the_case(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var theo = await world.Stranger();
        foreach (var address in new[] { $"/cases/{world.Case}", $"/notes/{world.Note}", $"/goals/{world.Plan.Goal}", $"/follow-ups/{world.FollowUp}", $"/people/{world.Client}" })
            (await theo.Visit(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        var refused = await Refused(world, LooksNames.Refused);
        refused.Count.ShouldBe(5);
        refused.Take(4).ShouldAllBe(entry => entry.CaseId == world.Case && entry.WorkerId == world.Cases.Stranger.Id && entry.IsView);
        refused[4].People.ShouldHaveSingleItem().PersonId.ShouldBe(world.Client);
        refused[1].ShouldSatisfyAllConditions(note => note.SubjectId.ShouldBe(world.Note), note => note.About.ShouldBe("GET /notes/{id}"));
        (await (await world.Desk(Role.Caseworker)).Visit($"/cases/{world.Case}/history?only=views"))
            .ShouldSee("Theo Quist-Demo Refused, not theirs to see or not there: GET /notes/{id}");
        (await (await world.Desk(Role.Auditor)).Visit("/ledger?Filter.Kind=Refused")).ShouldSee("Theo Quist-Demo Refused");
    }

    [Theory, OnBothDatabases]
    public async Task An_id_that_is_not_there_is_written_down_alike(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var unknown = Guid.NewGuid();
        await (await world.Stranger()).Visit($"/cases/{unknown}");
        (await Refused(world, LooksNames.Refused)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(entry => entry.SubjectId.ShouldBe(unknown), entry => entry.CaseId.ShouldBeNull());
    }

    [Fact]
    public async Task A_page_that_the_role_does_not_open_and_an_act_that_a_rule_refuses_are_written_down()
    {
        await using var world = await PermissionWorld.Make();
        await (await world.Desk(Role.Auditor)).Visit($"/cases/{world.Case}");
        (await Refused(world, LooksNames.PageRefused)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            entry => entry.CaseId.ShouldBe(world.Case), entry => entry.About.ShouldBe("GET /cases/{id}"));

        var maya = await world.Desk(Role.Caseworker);
        var (one, other) = (await maya.Visit($"/follow-ups/{world.FollowUp}"), await maya.Visit($"/follow-ups/{world.FollowUp}"));
        await one.Press("Done");
        (await other.Press("Done")).ShouldHaveStatus(HttpStatusCode.Conflict);
        (await Refused(world, LooksNames.ActRefused)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            entry => entry.CaseId.ShouldBe(world.Case), entry => entry.About.ShouldBe("POST /follow-ups/{id} (Done)"), entry => entry.Reason.ShouldNotBeNullOrEmpty());
    }

    [Fact]
    public async Task A_visitor_who_is_sent_to_sign_in_writes_nothing()
    {
        await using var world = await PermissionWorld.Make();
        var before = await world.App.Read(db => db.Ledger.CountAsync());
        await world.App.Visitor().Visit($"/cases/{world.Case}");
        (await world.App.Read(db => db.Ledger.CountAsync())).ShouldBe(before);
    }

    private static Task<List<LedgerEntry>> Refused(PermissionWorld world, string act) =>
        world.App.Read(db => db.Ledger.AsNoTracking().Include(entry => entry.People).Where(entry => entry.Act == act).OrderBy(entry => entry.Seq).ToListAsync());
}
