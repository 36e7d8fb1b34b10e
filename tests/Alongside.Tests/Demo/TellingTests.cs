using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Demo;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Notes;
using Alongside.People;
using Alongside.Records;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Demo;

public class TellingTests
{
    private static readonly string[] Told =
    [
        "setup.agency", "worker.added", "directory.imported", "form.imported", "inquiry.taken", "inquiry.screening-begun", "inquiry.case-opened", "case.opened",
        "person.added", "person.contact-added", "household.joined", "relationship.added", "case.participant-added", "note.signed", "assessment.completed",
        "plan.drafted", "plan.agreed", "goal.added", "step.added", "step.done", "consent.given", "referral.sent", "referral.moved", "goal.progress-recorded",
        "follow-up.added", "follow-up.done", "case.closed",
    ];

    [Theory, OnBothDatabases]
    public async Task Twelve_cases_are_told_by_the_acts_of_the_product_and_its_pages_show_them(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on, fill: options => DemoStory.Tell(options, 12, time: new FakeClock(FakeClock.Monday)));

        (await app.Read(db => db.Cases.CountAsync())).ShouldBe(12);
        var acts = await app.Read(db => db.Ledger.Select(entry => entry.Act).Distinct().ToListAsync());
        Told.Except(acts).ShouldBeEmpty();
        (await app.Read(db => db.Ledger.MaxAsync(entry => entry.At))).ShouldBeLessThanOrEqualTo(FakeClock.Monday.UtcDateTime);
        (await app.Read(db => db.Chronicle.MaxAsync(entry => entry.Occurred))).ShouldBeLessThanOrEqualTo(FakeClock.Monday.UtcDateTime);
        (await app.Read(db => db.People.Where(person => person.DisplayName != "").Select(person => person.DisplayName).ToListAsync()))
            .ShouldAllBe(name => name.EndsWith("-Demo", StringComparison.Ordinal));
        await EveryNoteIsOnTheLedger(app);

        var maya = await app.Read(db => db.Workers.FirstAsync(worker => worker.Email == "maya@demo.example"));
        var desk = await app.SignIn(maya);
        var rosa = await app.Read(db => db.People.Where(person => person.DisplayName == "Rosa Delgado-Demo").Select(person => person.Id).FirstAsync());
        var file = await app.Read(db => db.Cases.FirstAsync(row => row.ClientId == rosa));
        (await desk.Visit("/")).Text.ShouldContain("Maya");
        (await desk.Visit("/cases")).Text.ShouldContain("Rosa Delgado-Demo");
        (await desk.Visit($"/cases/{file.Id}")).Text.ShouldContain("Rosa");
        (await app.Read(db => db.FollowUps.CountAsync(row => row.WorkerId == maya.Id && row.State == FollowUpState.Open))).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task The_usual_demo_is_told_to_its_end_on_a_Sunday_night_too()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        await DemoStory.Tell(database.Options, time: new FakeClock(new DateTimeOffset(2026, 11, 22, 21, 49, 0, TimeSpan.Zero)));
        await using var told = Host.Build(database.Options);
        await using var scope = told.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<AlongsideDb>().Cases.CountAsync()).ShouldBe(DemoStory.UsualCases);
    }

    [Theory, OnBothDatabases]
    public async Task A_telling_that_is_interrupted_leaves_nothing_and_the_next_one_begins_anew(DatabaseKind on)
    {
        await using var database = await TestDatabase.Create(on);
        using var stop = new CancellationTokenSource();
        var clock = new FakeClock(FakeClock.Monday);
        await Should.ThrowAsync<OperationCanceledException>(() =>
            DemoStory.Tell(database.Options, 20, progress: new Stopping(stop), time: clock, stop: stop.Token));
        await using (var empty = Host.Build(database.Options))
        await using (var scope = empty.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AlongsideDb>();
            (await db.Agencies.CountAsync()).ShouldBe(0);
            (await db.Ledger.CountAsync()).ShouldBe(0);
        }

        await DemoStory.Tell(database.Options, 1, time: clock);
        (await Should.ThrowAsync<RefusedException>(() => DemoStory.Tell(database.Options, 1, time: clock))).Message.ShouldContain("agency in this database already");
    }

    private static async Task EveryNoteIsOnTheLedger(AlongsideApp app)
    {
        var signed = await app.Read(db => db.ContactNotes.Where(note => note.State != RecordState.Draft && note.State != RecordState.Discarded).Select(note => note.Id).ToListAsync());
        var told = await app.Read(db => db.Ledger.Where(entry => entry.Act == "note.signed").Select(entry => entry.SubjectId).ToListAsync());
        signed.Order().ShouldBe(told.Order());
    }

    /// <summary>Interrupts at the first line that says how far the telling is.</summary>
    private sealed class Stopping(CancellationTokenSource stop) : IProgress<string>
    {
        public void Report(string value) => stop.Cancel();
    }
}
