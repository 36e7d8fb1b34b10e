using System.Net;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Ledger;

/// <summary>Whoever is named on an answer is named on the ledger, with the one who saw it.</summary>
public class ListsTests
{
    /// <summary>The gallery's people are made up on the page; the ledger itself says that it was read, and what it was asked.</summary>
    private static readonly string[] NamesNobody = ["design", "ledger"];

    private static readonly string[] LookUps =
    [
        "/people?handler=LookUp&q=rosa", "/people?q=rosa", "/people?q=roza+delgado", "/search?q=rosa", "/search?q=called", "/search/suggest?q=rosa", "/search/suggest?q=C-2026-00001",
        "/follow-ups/add?handler=Cases&q=rosa", "/notes/new?q=rosa", "/cases?show=All", "/calendar?view=week", "/follow-ups?show=done", "/referrals?of=team",
    ];

    [Theory, OnBothDatabases]
    public async Task No_answer_names_a_client_without_an_entry_that_says_so(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var silent = new List<string>();
        var named = 0;
        foreach (var role in Roles.Everyone.Each())
        {
            var desk = await world.Desk(role);
            foreach (var address in EndpointTable.Rows.Where(row => row.Roles.HasFlag(role) && !row.IsPublic && !NamesNobody.Contains(row.Template)).Select(row => row.Address(world)).Concat(LookUps))
            {
                var last = await world.App.Read(db => db.Ledger.MaxAsync(entry => entry.Seq));
                var screen = await desk.Visit(address);
                if (screen.Status != HttpStatusCode.OK || !Names(screen)) continue;
                named++;
                var entries = await world.App.Read(db => db.Ledger.AsNoTracking().Include(entry => entry.People).Where(entry => entry.Seq > last).ToListAsync());
                if (!entries.Exists(entry => entry.WorkerId == world.Worker(role).Id && entry.IsView && TellsOf(entry, world))) silent.Add($"{address} by {role}");
            }
        }
        silent.ShouldBeEmpty();
        named.ShouldBeGreaterThan(60);
    }

    [Theory, OnBothDatabases]
    public async Task An_auditor_learns_who_saw_somebody_in_a_list_or_search_and_what_was_searched(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        await (await world.Desk(Role.Caseworker)).Visit("/cases");
        await (await world.Desk(Role.Supervisor)).Visit("/search?q=rosa");
        await (await world.Desk(Role.ProgrammeManager)).Visit("/search?q=nobody+here");
        var otto = await world.Desk(Role.Auditor);
        var of = await otto.Visit("/ledger?Filter.Kind=Lists&Filter.Person=rosa+delgado");
        of.ShouldSee("Maya Reyes-Demo List looked at: Caseload (1 shown)", "Samuel Okafor-Demo Search done: rosa").ShouldNotSee("nobody here");
        (await otto.Visit("/ledger?Filter.Kind=Lists&Filter.Case=C-2026-00001")).ShouldSee("Maya Reyes-Demo List looked at: Caseload");
        (await otto.Visit("/ledger?Filter.Act=search.done")).ShouldSee("Paula Lind-Demo Search done: nobody here (0 shown)");
        var ada = await world.Desk(Role.Administrator);
        (await ada.Visit("/ledger?Filter.Act=search.done")).ShouldSee("something you may not read").ShouldNotSee("rosa", "nobody here");
        world.App.Clock.PassDays(LedgerReading.DaysOfLists + 2);
        (await (await world.Desk(Role.Auditor)).Visit("/ledger?Filter.Kind=Lists&Filter.Person=rosa+delgado")).ShouldNotSee("Caseload (1 shown)");
        (await (await world.Desk(Role.Auditor)).Visit("/ledger?Filter.Kind=Lists&Filter.Person=rosa+delgado&Filter.From=2026-03-01")).ShouldSee("Caseload (1 shown)");
    }

    [Theory, OnBothDatabases]
    public async Task Who_looked_and_in_which_lists_is_read_on_the_case_and_on_the_person(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        await (await world.Desk(Role.Supervisor)).Visit("/cases?show=All");
        await (await world.Desk(Role.Supervisor)).Visit("/people?q=rosa");
        await (await world.Desk(Role.Supervisor)).Visit($"/cases/{world.Case}/flags");
        var maya = await world.Desk(Role.Caseworker);
        foreach (var page in new[] { $"/cases/{world.Case}/history", $"/people/{world.Client}/history" })
        {
            var history = await maya.Visit(page);
            (await history.Follow("Who looked")).ShouldSee("Samuel Okafor-Demo looked at").ShouldNotSee("List looked at: Caseload");
            (await history.Follow("Changes only")).ShouldNotSee("looked at");
            (await history.Follow("Seen in lists")).ShouldSee("Samuel Okafor-Demo List looked at: Caseload");
        }
        (await maya.Visit($"/people/{world.Client}/history?only=lists")).ShouldSee("Search done: something you may not read").ShouldNotSee("Search done: rosa");
    }

    private static bool Names(Screen screen)
    {
        var main = screen.Document.QuerySelector("main") ?? screen.Document.DocumentElement;
        return main.TextContent.Contains("Rosa", StringComparison.Ordinal) || main.TextContent.Contains("C-2026-00001", StringComparison.Ordinal);
    }

    private static bool TellsOf(LedgerEntry entry, PermissionWorld world) =>
        entry.CaseId == world.Case || entry.People.Any(person => person.PersonId == world.Client) || ShownIds.Read(entry.Shown).Intersect([world.Case, world.Client]).Any();
}
