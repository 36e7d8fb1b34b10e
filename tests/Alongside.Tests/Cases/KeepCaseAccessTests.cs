using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Cases.CareTeam;
using Alongside.Cases.Transfers;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Cases;

/// <summary>Who sees a case follows from who works on it, in the save that changes it.</summary>
public class KeepCaseAccessTests
{
    [Theory, OnBothDatabases]
    public async Task A_new_case_is_seen_by_its_worker_the_team_the_supervisor_and_the_programmes_manager_and_by_nobody_else(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var mayas = await world.Sees(world.Maya, caseId);
        mayas[AccessSource.Assignment].ShouldBe(AccessLevel.Write);
        mayas.Keys.ShouldBe([AccessSource.Assignment, AccessSource.Team], ignoreOrder: true);
        (await world.Sees(world.Ben, caseId)).ShouldBe(new() { [AccessSource.Team] = AccessLevel.Read });
        (await world.Sees(world.Sam, caseId)).ShouldBe(new() { [AccessSource.Supervision] = AccessLevel.Manage });
        (await world.Sees(world.Paula, caseId)).ShouldBe(new() { [AccessSource.Programme] = AccessLevel.Manage });
        (await world.Sees(world.Stranger, caseId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_assignment_gives_access_from_its_first_day_to_its_last()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        await world.Assign(caseId, world.Stranger, AssignmentRole.Covering);
        (await world.Sees(world.Stranger, caseId)).ShouldBe(new() { [AccessSource.Assignment] = AccessLevel.Write });
        var assignment = (await world.Read(caseId)).Assignments.Single(row => row.WorkerId == world.Stranger.Id);
        await world.App.Do<EndAssignment>(world.Sam, act => act.Run(caseId, assignment.Id));
        (await world.Sees(world.Stranger, caseId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_supervisor_put_on_a_case_manages_it()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        var other = await world.Hire("Nora Vik-Demo", Role.Supervisor);
        await world.Assign(caseId, other, AssignmentRole.Supervisor);
        (await world.Sees(other, caseId)).ShouldBe(new() { [AccessSource.Assignment] = AccessLevel.Manage });
    }

    [Fact]
    public async Task A_worker_who_changes_team_takes_the_cases_along()
    {
        await using var world = await CaseWorld.Make();
        var (ofMaya, ofBen) = (await world.Open(), await world.Open("Jonah", "Abel-Demo", world.Ben));
        var (otherTeam, nora) = (new Team("Pier team", sharesCases: true), await world.Hire("Nora Vik-Demo", Role.Supervisor));
        await world.Change(async db =>
        {
            otherTeam.Change("Pier team", nora.Id, sharesCases: true);
            db.Add(otherTeam);
            await db.SaveChangesAsync();
            var maya = await db.Workers.SingleAsync(row => row.Id == world.Maya.Id);
            maya.Change(maya.Name, null, maya.Roles, [], otherTeam.Id);
        });
        (await world.Sees(world.Sam, ofMaya)).ShouldBeEmpty("the old supervisor");
        (await world.Sees(nora, ofMaya)).ShouldBe(new() { [AccessSource.Supervision] = AccessLevel.Manage });
        (await world.Sees(world.Ben, ofMaya)).ShouldBeEmpty("the old team-mate");
        (await world.Sees(world.Maya, ofBen)).ShouldBeEmpty("the old team's cases");
    }

    [Fact]
    public async Task A_worker_who_joins_a_team_reads_its_cases()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        var late = await world.Hire("Lea Storm-Demo", Role.Caseworker, world.Team.Id);
        (await world.Sees(late, caseId)).ShouldBe(new() { [AccessSource.Team] = AccessLevel.Read });
    }

    [Fact]
    public async Task A_team_that_stops_sharing_keeps_its_cases_to_those_who_work_on_them()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        await world.Change(async db => (await db.Teams.SingleAsync()).Change("Harbor team", world.Sam.Id, sharesCases: false));
        (await world.Sees(world.Ben, caseId)).ShouldBeEmpty();
        (await world.Sees(world.Maya, caseId)).ShouldBe(new() { [AccessSource.Assignment] = AccessLevel.Write });
    }

    [Fact]
    public async Task A_new_supervisor_of_the_team_takes_the_place_of_the_former()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        var nora = await world.Hire("Nora Vik-Demo", Role.Supervisor);
        await world.Change(async db => (await db.Teams.SingleAsync()).Change("Harbor team", nora.Id, sharesCases: true));
        (await world.Sees(world.Sam, caseId)).ShouldBeEmpty();
        (await world.Sees(nora, caseId)).ShouldBe(new() { [AccessSource.Supervision] = AccessLevel.Manage });
    }

    [Fact]
    public async Task A_supervisor_who_is_one_no_longer_loses_the_teams_cases()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        await world.Change(async db =>
        {
            var sam = await db.Workers.SingleAsync(row => row.Id == world.Sam.Id);
            sam.Change(sam.Name, null, Role.Caseworker, [], null);
        });
        (await world.Sees(world.Sam, caseId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_manager_sees_a_programme_for_as_long_as_it_is_theirs()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        await world.Change(async db => db.Remove(await db.Set<WorkerProgramme>().SingleAsync()));
        (await world.Sees(world.Paula, caseId)).ShouldBeEmpty();
        await world.Change(db =>
        {
            db.Add(new WorkerProgramme { WorkerId = world.Paula.Id, ProgrammeId = world.Programme.Id });
            return Task.CompletedTask;
        });
        (await world.Sees(world.Paula, caseId)).ShouldBe(new() { [AccessSource.Programme] = AccessLevel.Manage });
    }

    [Fact]
    public async Task An_offer_lets_the_other_worker_read_until_it_is_answered()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        var offer = await world.Offer(caseId, world.Stranger);
        (await world.Sees(world.Stranger, caseId)).ShouldBe(new() { [AccessSource.Transfer] = AccessLevel.Read });
        await world.App.Do<ReturnTransfer>(world.Stranger, act => act.Run(offer, new ReturnTransferForm { Reason = "I am full." }));
        (await world.Sees(world.Stranger, caseId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_took_the_first_contact_sees_the_case_until_it_is_opened()
    {
        await using var world = await CaseWorld.Make();
        var (ines, client) = (await world.Hire("Ines Tanaka-Demo", Role.IntakeWorker), await world.Meet());
        var caseId = await world.App.Do<BeginCase, Guid>(ines, act => act.Run(new BeginCaseForm { ClientId = client.Id, ProgrammeId = world.Programme.Id, Concern = "Called about rent." }));
        (await world.Sees(ines, caseId)).ShouldBe(new() { [AccessSource.Intake] = AccessLevel.Write });
        await world.App.Do<ScreenCase>(ines, act => act.Run(caseId));
        await world.App.Do<OpenScreenedCase>(ines, act => act.Run(caseId, new OpenScreenedCaseForm { PrimaryWorkerId = world.Maya.Id }));
        (await world.Sees(ines, caseId)).ShouldBeEmpty();
        (await world.Read(caseId)).State.ShouldBe(CaseState.Open);
    }

    [Theory, OnBothDatabases]
    public async Task A_bar_closes_the_case_whatever_else_would_open_it(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        await world.App.Db(db => db.CaseAccess.Add(new CaseAccess { WorkerId = world.Ben.Id, CaseId = caseId, Source = AccessSource.BreakGlass, Level = AccessLevel.Read }));
        await world.App.Do<BarWorker>(world.Sam, act => act.Run(caseId, new BarWorkerForm { WorkerId = world.Ben.Id, Reason = "The client's cousin." }));
        (await world.Sees(world.Ben, caseId)).ShouldBeEmpty();
        var refusal = await Should.ThrowAsync<RefusedException>(() => world.Assign(caseId, world.Ben, AssignmentRole.Secondary));
        refusal.Message.ShouldBe("This worker is barred from the case.");
        await world.App.Do<LiftBar>(world.Sam, act => act.Run(caseId, world.Ben.Id));
        (await world.Sees(world.Ben, caseId)).ShouldBe(new() { [AccessSource.Team] = AccessLevel.Read });
    }

    [Fact]
    public async Task Signing_in_changes_nothing_of_who_sees_what()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        await world.App.Db(db => db.CaseAccess.Add(new CaseAccess { WorkerId = world.Stranger.Id, CaseId = caseId, Source = AccessSource.BreakGlass, Level = AccessLevel.Read }));
        await world.Change(async db => (await db.Workers.SingleAsync(row => row.Id == world.Maya.Id)).SignedIn(world.App.Clock.Now.UtcDateTime));
        (await world.Sees(world.Stranger, caseId)).ShouldBe(new() { [AccessSource.BreakGlass] = AccessLevel.Read });
    }
}
