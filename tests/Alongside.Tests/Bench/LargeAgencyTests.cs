using Alongside.Accounts;
using Alongside.Bench.Loading;
using Alongside.Cases;
using Alongside.Cases.Caseload;
using Alongside.Demo;
using Alongside.Notes;
using Alongside.People;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Bench;

public sealed class LargeAgencyTests
{
    private const int Told = 12;

    [Theory, OnBothDatabases]
    public async Task A_large_agency_holds_together_and_opens_like_one_that_was_told(DatabaseKind kind)
    {
        Loaded loaded = null!;
        await using var app = await AlongsideApp.Start(kind, fill: async options => loaded = await Load(options));

        (await app.Read(db => db.Cases.CountAsync())).ShouldBe(loaded.Cases);
        (await app.Read(db => db.ContactNotes.IgnoreAutoIncludes().CountAsync())).ShouldBe(loaded.Notes);
        loaded.Notes.ShouldBeGreaterThan(300);
        (await app.Read(db => db.ContactNotes.IgnoreAutoIncludes().CountAsync(note => note.CaseId == loaded.LongCase))).ShouldBe(60);
        (await app.Read(db => db.Workers.CountAsync())).ShouldBe(loaded.Workers);
        (await app.Read(db => db.Cases.Select(row => row.Number).Distinct().CountAsync())).ShouldBe(loaded.Cases);
        (await app.Read(db => db.People.Select(person => person.DisplayName).Distinct().CountAsync())).ShouldBeGreaterThan(30);

        var worker = await app.Read(WithMostCases);
        var desk = await app.SignIn(worker);
        foreach (var page in new[] { "/", "/cases", "/follow-ups", "/referrals", "/people", $"/cases/{loaded.LongCase}" })
            (await desk.Visit(page)).ShouldHaveStatus(System.Net.HttpStatusCode.OK);
        foreach (var row in await app.Read(db => Mine(db, worker).OrderByDescending(row => row.Number).Take(3).ToListAsync()))
        {
            (await desk.Visit($"/cases/{row.CaseId}")).ShouldSee(row.Client, row.Number);
            (await desk.Visit($"/people/{row.ClientId}")).ShouldSee(row.Client);
            var note = await app.Read(db => db.Chronicle.Where(entry => entry.CaseId == row.CaseId && entry.Kind == "Contact note" && entry.Label == Sensitivity.General && entry.State == RecordState.Final).FirstOrDefaultAsync());
            if (note is null) continue;
            (await desk.Visit(note.Link)).ShouldSee(row.Client);
            (await desk.Visit($"/search?q={note.Folded.Split(' ')[^1]}")).ShouldSee(row.Number);
        }
        (await desk.Visit($"/people?q={Uri.EscapeDataString((await app.Read(db => Mine(db, worker).OrderBy(row => row.Number).LastAsync())).Client)}")).Document.QuerySelectorAll("tbody tr").ShouldNotBeEmpty();
    }

    private static async Task<Loaded> Load(DatabaseOptions options)
    {
        await using var told = await TestDatabase.Create(DatabaseKind.Sqlite);
        await DemoStory.Tell(told.Options, Told);
        return await new LargeAgency(told.Options.DataFolder, new Progress<string>()).Load(options, new Size(4 * Told, 400, Told) { LongCase = 60 });
    }

    private static Task<Worker> WithMostCases(AlongsideDb db)
    {
        var assignments = db.Assignments;
        return db.Workers.Where(worker => worker.State == WorkerState.Active && (worker.Roles & Role.Caseworker) != 0)
            .OrderByDescending(worker => assignments.Count(row => row.WorkerId == worker.Id && row.Until == null)).FirstAsync();
    }

    private static IQueryable<CaseloadRow> Mine(AlongsideDb db, Worker worker)
    {
        var assignments = db.Assignments.Where(row => row.WorkerId == worker.Id && row.Until == null).Select(row => row.CaseId);
        return db.Caseload.AsNoTracking().Where(row => assignments.Contains(row.CaseId));
    }
}
