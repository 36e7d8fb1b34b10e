using System.Net;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Notes;
using Alongside.Plans;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Alongside.Tests.Plans;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Notes;

public class NoteScreenTests
{
    [Theory, OnBothDatabases]
    public async Task A_note_is_drafted_signed_with_all_it_did_in_one_save_and_amended_beside_what_it_said(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var goal = await here.AddGoal("A warm home", form => (form.Measure, form.Baseline, form.Target) = ("Warm nights", 0, 30));
        await here.AddStep(goal);
        await app.Do<AddFollowUp, Guid>(here.Worker, act => act.Run(new FollowUpForm { Title = "Ask about the letter", Due = new DateOnly(2026, 3, 2), CaseId = here.CaseId }));

        var writing = await (await here.Desk.Visit($"/cases/{here.CaseId}")).Follow("Write note");
        var kept = await writing.Form("Sign").Choose("Home visit", "How").Fill("What happened", "Rosa met me at the door.").Fill("Minutes", "50")
            .Choose("Follow-up: Ask about the letter").Press("Keep as draft");
        kept.ShouldBeAt("/notes/write/").ShouldSee("Kept as your draft at");
        kept.Form("Sign").Value("What happened").ShouldBe("Rosa met me at the door.");
        (await app.Read(db => db.FollowUps.SingleAsync())).State.ShouldBe(FollowUpState.Open);

        var signed = await kept.Form("Sign").Fill("What happened", "Rosa met me at the door. The heating is on.").Choose("Step: Call the gas company")
            .Fill("Warm nights", "12").Fill("What comes next", "Read the lease together").Fill("Due", "2026-03-09").Press("Sign");
        signed.ShouldSee("The note is signed", "The heating is on.", "50 min", "in person", "with Rosa Delgado-Demo", "Step done: Call the gas company",
            "Follow-up done: Ask about the letter", "Moved the goal: A warm home", "Made the follow-up: Read the lease together");

        (await app.Read(db => db.Steps.SingleAsync())).State.ShouldBe(StepState.Done);
        (await app.Read(db => db.Progress.SingleAsync())).Value.ShouldBe(12);
        (await app.Read(db => db.FollowUps.OrderBy(row => row.Due).Select(row => row.State).ToListAsync())).ShouldBe([FollowUpState.Done, FollowUpState.Open]);
        var acts = await app.Read(db => db.Ledger.Where(entry => !entry.IsView).OrderBy(entry => entry.Seq).Select(entry => entry.Act).ToListAsync());
        acts.TakeLast(6).ShouldBe(["note.draft-changed", "step.done", "follow-up.done", "goal.progress-recorded", "follow-up.added", "note.signed"]);
        (await here.Desk.Visit($"/cases/{here.CaseId}")).ShouldSee("Home visit", "The heating is on.", "Step done: Call the gas company");

        var amended = await (await signed.Follow("Amend")).Form("Amend and sign").Fill("Why it is amended", "It was the boiler")
            .Fill("What happened", "Rosa met me at the door. The boiler is on.").Press("Amend and sign");
        amended.ShouldSee("amended", "Amended by Maya Reyes-Demo", "It was the boiler", "The heating is on.", "The boiler is on.");
        (await here.Desk.Visit($"/cases/{here.CaseId}")).ShouldSee("The boiler is on.").ShouldNotSee("The heating is on.");

        var told = await app.Read(db => db.Ledger.Where(entry => entry.Act.StartsWith("note.")).Select(entry => entry.Changes).ToListAsync());
        told.ShouldAllBe(changes => !changes.Contains("heating is on") && !changes.Contains("at the door"));
    }

    [Theory, OnBothDatabases]
    public async Task When_one_thing_it_did_is_refused_nothing_is_saved_and_all_typed_is_kept(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var goal = await here.AddGoal("A warm home", form => form.Measure = "Warm nights");
        await here.AddStep(goal);
        var writing = (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Form("Sign").Choose("Phone call", "How").Fill("What happened", "She called.")
            .Choose("Step: Call the gas company").Fill("Warm nights", "3").Fill("What comes next", "Call back").Fill("Due", "2026-03-09");
        await app.Do<ReachGoal>(here.Worker, act => act.Run(goal, new ReasonForm()));
        var refused = await writing.Press("Sign");
        refused.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("This goal is reached: reopen it before changing it.");
        refused.Form("Sign").Value("What happened").ShouldBe("She called.");
        refused.Form("Sign").Value("What comes next").ShouldBe("Call back");
        (await app.Read(db => db.ContactNotes.CountAsync())).ShouldBe(0);
        (await app.Read(db => db.FollowUps.CountAsync())).ShouldBe(0);
        (await app.Read(db => db.Steps.SingleAsync())).State.ShouldBe(StepState.ToDo);
        (await app.Read(db => db.Ledger.CountAsync(entry => entry.Act.StartsWith("note.")))).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_note_sent_twice_is_one_note(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var form = (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Form("Sign").Choose("Phone call", "How").Fill("What happened", "She called.")
            .Fill("What comes next", "Call back").Fill("Due", "2026-03-09");
        await form.Press("Sign");
        (await form.Press("Sign")).ShouldBeAt("/notes/").ShouldSee("She called.");
        (await app.Read(db => db.ContactNotes.CountAsync())).ShouldBe(1);
        (await app.Read(db => db.FollowUps.CountAsync())).ShouldBe(1);
        var changed = await form.Fill("What happened", "Other words").Press("Sign");
        changed.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("saved already, with other answers").Form("Sign").Value("What happened").ShouldBe("Other words");
        (await changed.Form("Sign").Press("Sign")).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("already signed");
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_open_in_two_windows_shows_both_texts_and_overwrites_neither(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var kept = await (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Form("Sign").Fill("What happened", "First").Press("Keep as draft");
        var other = await here.Desk.Visit(kept.Address);
        await other.Form("Sign").Fill("What happened", "From the phone").Press("Keep as draft");
        var stale = await kept.Form("Sign").Fill("What happened", "From the desk").Press("Keep as draft");
        stale.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Stored now", "From the phone");
        stale.Form("Sign").Value("What happened").ShouldBe("From the desk");
        (await stale.Form("Sign").Press("Keep as draft")).ShouldSee("Kept as your draft");
        (await app.Read(db => db.ContactNotes.SingleAsync())).Says().Text["narrative"].ShouldBe("From the desk");
    }

    [Theory, OnBothDatabases]
    public async Task A_labelled_note_is_seen_only_with_the_grant_and_a_draft_only_by_its_author(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app, Sensitivity.BehavioralHealth);
        var supervisor = await app.Hire(Role.Supervisor, null, Sensitivity.BehavioralHealth);
        var colleague = await app.Hire(Role.Caseworker);
        foreach (var worker in new[] { supervisor, colleague })
            await app.Db(db => db.Set<CaseAccess>().Add(new CaseAccess { CaseId = here.CaseId, WorkerId = worker.Id, Source = AccessSource.Team, Level = AccessLevel.Manage }));
        var (above, beside) = (await app.SignIn(supervisor), await app.SignIn(colleague));
        var draft = await (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Form("Sign").Choose("Office visit", "How")
            .Fill("What happened", "She spoke of the panic at night").Fill("Who may read it", "Behavioral health").Press("Keep as draft");
        (await above.Visit(draft.Address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        var signed = await draft.Form("Sign").Press("Sign");
        (await above.Visit(signed.Address)).ShouldSee("panic at night", "Behavioral health");
        (await beside.Visit(signed.Address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await beside.Visit(signed.Address + "/amend")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await beside.Visit($"/cases/{here.CaseId}")).ShouldNotSee("panic at night");
        (await beside.Visit($"/notes/write?caseId={here.CaseId}")).ShouldNotSee("Behavioral health");
    }

    [Theory]
    [OnBothDatabases("Day", "31/02/2026", "could not be read")]
    [OnBothDatabases("Day", "2026-03-04", "still to come")]
    [OnBothDatabases("Day", "", "Choose the day")]
    [OnBothDatabases("Minutes", "-5", "minutes it took")]
    [OnBothDatabases("What happened", "", "Write what happened")]
    public async Task What_cannot_be_taken_is_said_on_its_field_and_everything_typed_is_kept(DatabaseKind on, string field, string typed, string said)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var back = await (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Form("Sign").Choose("Home visit", "How").Fill("What happened", "Long words")
            .Fill("What comes next", "Call back").Fill("Due", "2026-03-09").Fill(field, typed).Press("Sign");
        back.ShouldHaveStatus(HttpStatusCode.BadRequest);
        back.FieldError(field).ShouldContain(said);
        back.Form("Sign").Value(field).ShouldBe(typed);
        back.Form("Sign").Value("What comes next").ShouldBe("Call back");
        if (field != "What happened") back.Form("Sign").Value("What happened").ShouldBe("Long words");
    }

    [Theory, OnBothDatabases]
    public async Task Long_pasted_and_foreign_text_is_kept_letter_for_letter(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var text = "<script>alert(1)</script> <b>bold</b> قالت نعم 👩‍👧 O'Neill " + new string('a', 10_000);
        var signed = await (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Form("Sign").Choose("Phone call", "How").Fill("What happened", text).Press("Sign");
        signed.ShouldSee("<script>alert(1)</script> <b>bold</b> قالت نعم 👩‍👧 O'Neill", new string('a', 10_000));
        signed.Document.QuerySelectorAll("article script, article b").ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_note_written_later_says_so_and_a_voided_one_stays_readable(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var signed = await (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Form("Sign").Choose("Court", "How").Choose("Not reached, tried", "Reached")
            .Fill("Day", "2026-02-27").Press("Sign");
        signed.ShouldSee("Court, not reached", "written 3 days later");
        (await signed.Press("Void the note")).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Say why the note does not count.");
        (await signed.Form("Void the note").Fill("Why", "Another client's hearing").Press("Void the note"))
            .ShouldSee("Voided: this note does not count.", "Another client's hearing", "Court, not reached").ShouldNotSee("Amend");
    }

    [Theory, OnBothDatabases]
    public async Task Changing_the_template_keeps_what_was_written_and_asks_its_own_questions(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var soap = await (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Form("Sign").Fill("What happened", "She called.").Choose("SOAP", "Template").Press("Use this template");
        soap.Form("Sign").Value("What happened").ShouldBe("She called.");
        var signed = await soap.Form("Sign").Choose("Phone call", "How").Fill("Subjective", "Feels better").Fill("Plan", "Call in a week").Press("Sign");
        signed.ShouldSee("Subjective", "Feels better", "What happened", "She called.");
        (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Document.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("input[value=Soap]")!.IsChecked.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task A_case_is_chosen_among_mine_and_a_draft_can_be_thrown_away(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var choose = await here.Desk.Visit("/notes/new");
        choose.ShouldSee("Rosa Delgado-Demo");
        (await here.Desk.Visit("/notes/new?q=delgado")).ShouldSee("Rosa Delgado-Demo");
        (await here.Desk.Visit("/notes/new?q=nobody")).ShouldNotSee("Rosa Delgado-Demo");
        (await (await app.SignIn(Role.Caseworker)).Visit("/notes/new?q=delgado")).ShouldNotSee("Rosa Delgado-Demo");
        var kept = await (await choose.Follow("Write note: Rosa Delgado-Demo")).Form("Sign").Fill("What happened", "Wrong case").Press("Keep as draft");
        (await kept.Press("Discard")).ShouldSee("The draft is discarded").ShouldNotSee("Wrong case");
        (await app.Read(db => db.ContactNotes.SingleAsync())).State.ShouldBe(RecordState.Discarded);
    }
}
