using System.Net;
using Alongside.Cases;
using Alongside.Cases.Caseload;
using Alongside.Cases.Clocks;
using Alongside.People;
using Alongside.Records;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Cases;

public class CaseloadTests
{
    [Theory, OnBothDatabases]
    public async Task The_caseload_lists_my_cases_with_the_preferred_name_and_what_is_due(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        await world.Open(urgent: true);
        await world.Open("Jonah", "Abel-Demo", world.Ben);
        var desk = await world.App.SignIn(world.Maya);
        var mine = (await desk.Visit("/cases")).ShouldHaveStatus(HttpStatusCode.OK);
        mine.ShouldSee("Rosa Delgado-Demo", "urgent", "C-2026-00001", "Family support", "Maya Reyes-Demo", "none yet", "in 14 days").ShouldNotSee("Jonah");
        (await mine.Follow("My team")).ShouldSee("Rosa Delgado-Demo", "Jonah Abel-Demo");
        (await desk.Visit("/cases?show=All&urgent=true")).ShouldSee("Rosa").ShouldNotSee("Jonah");
        (await desk.Visit("/cases?show=All&find=abel")).ShouldSee("Jonah").ShouldNotSee("Rosa Delgado");
        (await desk.Visit("/cases?show=All&find=C-2026-00002")).ShouldSee("Jonah").ShouldNotSee("Rosa Delgado");
        (await desk.Visit($"/cases?show=All&worker={world.Ben.Id}")).ShouldSee("Jonah").ShouldNotSee("Rosa Delgado");
        (await desk.Visit("/cases?state=Closed")).ShouldSee("No case fits what you chose.");
    }

    [Theory, OnBothDatabases]
    public async Task Every_order_goes_through_all_cases_once_by_key_forwards_and_back(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        await world.Change(async db =>
        {
            for (var place = 0; place < 105; place++)
            {
                var person = Person.Add(new PersonFacts($"Given{place % 40}", "Same-Demo"), world.Sam.Id, DateTime.UnixEpoch);
                var file = Alongside.Cases.Case.Begin($"C-2026-{place:D5}", person.Id, world.Programme.Id, "x", false, world.Sam.Id, new DateOnly(2026, 1, 1).AddDays(place % 9));
                file.Screen();
                file.Open(world.Maya.Id, new DateOnly(2026, 1, 1).AddDays(place % 7));
                db.AddRange(person, file);
                db.AddRange(ClockRules.AtOpening(file.Id, world.Programme, new DateOnly(2026, 1, 1).AddDays(place % 11)));
            }
            await Task.CompletedTask;
        });
        foreach (var order in new[] { "name", "-name", "number", "-number", "since", "-since", "contact", "-contact", "due", "-due" })
        {
            var (forwards, back) = (new List<string>(), new List<string>());
            var sort = new CaseloadSort(order);
            string? after = null, before = null;
            do
            {
                (var rows, before, var next) = await world.App.Read(db => sort.Page(db.Caseload.AsNoTracking(), after, null));
                rows.Count.ShouldBeLessThanOrEqualTo(CaseloadSort.PageSize);
                forwards.AddRange(rows.Select(row => row.Number));
                if (next is null) back.AddRange(rows.Select(row => row.Number));
                after = next;
            }
            while (after is not null);
            while (before is not null)
            {
                var at = before;
                (var rows, before, _) = await world.App.Read(db => sort.Page(db.Caseload.AsNoTracking(), null, at));
                back.InsertRange(0, rows.Select(row => row.Number));
            }
            forwards.Count.ShouldBe(105, order);
            forwards.Distinct().Count().ShouldBe(105, order);
            back.ShouldBe(forwards, order);
        }
    }

    [Theory, OnBothDatabases]
    public async Task The_row_follows_the_case_the_clients_name_its_clocks_and_the_last_contact(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var row = await Row(world, caseId);
        (row.Client, row.State, row.PrimaryWorkerId, row.NextDue, row.LastContact).ShouldBe(
            ("Rosa Delgado-Demo", CaseState.Open, world.Maya.Id, new DateOnly(2026, 3, 16), CaseloadRow.NoContact));

        await world.Change(async db => (await db.People.SingleAsync()).Change(new PersonFacts("Rosa", "Delgado-Demo") { PreferredName = "Rosie" }));
        await world.App.Do<MeetClock>(world.Maya, act => act.Run(caseId, ClockKind.FirstAssessment));
        var visit = new DateTime(2026, 3, 1, 16, 0, 0, DateTimeKind.Utc);
        await world.Change(db =>
        {
            db.Moments.Add(Moment.Of(caseId, CaseloadRow.ContactKind, "Home visit", "", "/", world.Maya.Id, visit));
            return Task.CompletedTask;
        });
        row = await Row(world, caseId);
        (row.Client, row.NextDue, row.LastContact).ShouldBe(("Rosie Delgado-Demo", new DateOnly(2026, 4, 1), visit));

        await world.Change(async db => (await db.Moments.SingleAsync(moment => moment.Kind == CaseloadRow.ContactKind)).Void("Wrong case"));
        (await Row(world, caseId)).LastContact.ShouldBe(CaseloadRow.NoContact);
    }

    [Theory, OnBothDatabases]
    public async Task A_supervisor_opens_a_case_for_somebody_known_and_it_stands_on_the_workers_caseload(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var zo = await world.App.Do<AddPerson, Guid>(world.Sam, act => act.Run(new PersonForm { GivenName = "Zoë", FamilyName = "O'Hara-Demo", PreferredName = "Zo" }));
        var desk = await world.App.SignIn(world.Sam);
        var form = await desk.Visit("/cases/open");
        form.Document.QuerySelector("main input[data-look-up]")!.GetAttribute("data-look-up").ShouldBe("/people?handler=LookUp");
        (await form.Form().Press("Open the case")).ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Client").ShouldContain("Type a name and choose the person.");
        (await form.Form().Fill("Client", "Nobody").Press("Open the case")).FieldError("Client").ShouldContain("Nobody you may see has this name");
        var found = await form.Form().Fill("Client", "Zoe Ohara").Press("Open the case");
        found.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Choose which of these people you mean.");
        var refused = await found.Form().Choose("Zo O'Hara-Demo, born not known").Press("Open the case");
        refused.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Programme").ShouldContain("Choose the programme.");
        (await (await desk.Visit($"/cases/open?client={zo}")).Form().Press("Open the case")).ShouldSee("For Zo O'Hara-Demo");
        var opened = await refused.Form("Open the case").Fill("What the case is about", "<b>Needs</b> a bed").Fill("Programme", "Family support")
            .Fill("Primary worker", "Maya Reyes-Demo").Press("Open the case");
        opened.ShouldSee("Zo O'Hara-Demo", "(Zoë O'Hara-Demo)", "Case opened", "<b>Needs</b> a bed", "First assessment due: in 14 days");
        (await (await world.App.SignIn(world.Maya)).Visit("/cases")).ShouldSee("Zo O'Hara-Demo");
    }

    [Fact]
    public async Task Whoever_opens_a_case_for_a_worker_of_another_team_is_told_so_and_not_sent_to_what_they_do_not_see()
    {
        await using var world = await CaseWorld.Make();
        var client = await world.App.Do<AddPerson, Guid>(world.Sam, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));
        var opened = await (await (await world.App.SignIn(world.Sam)).Visit($"/cases/open?client={client}")).Form("Open the case")
            .Fill("What the case is about", "A bed").Fill("Programme", "Family support").Fill("Primary worker", "Theo Quist-Demo").Press("Open the case");
        opened.ShouldHaveStatus(HttpStatusCode.OK).ShouldSee("you do not see it yourself").Address.ShouldBe("/cases");
    }

    private static Task<CaseloadRow> Row(CaseWorld world, Guid caseId) => world.App.Read(db => db.Caseload.AsNoTracking().SingleAsync(row => row.CaseId == caseId));
}
