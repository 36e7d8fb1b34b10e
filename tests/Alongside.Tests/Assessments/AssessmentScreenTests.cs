using System.Net;
using Alongside.Assessments;
using Alongside.Cases;
using Alongside.Cases.Clocks;
using Alongside.FollowUps;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Assessments;

/// <summary>An assessment from the first question to its correction, as a caseworker has it.</summary>
public class AssessmentScreenTests
{
    [Theory, OnBothDatabases]
    public async Task Begun_kept_gone_on_with_completed_scored_and_read(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        await world.UsePack("phq-9.json");
        var begun = await world.BeginOnPage("PHQ-9");
        begun.ShouldSee("Over the last 2 weeks, how often", "0 of 10 answered").ShouldNotSee("how difficult have these problems");

        var kept = await begun.Answer("Keep and go on", 1, 2).Press("Keep and go on");
        kept.ShouldSee("Your answers are kept", "2 of 10 answered", "Total score 3", "how difficult have these problems");
        var unfinished = await kept.Press("Complete");
        unfinished.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("This must be answered.", "2 of 10 answered");
        unfinished.Document.QuerySelectorAll("#questions fieldset.invalid").Length.ShouldBe(7);
        (await world.Only()).State.ShouldBe(RecordState.Draft);

        var read = await unfinished.Answer("Complete", 1, 2, 1, 1, 2, 1, 1, 1, 0).Press("Complete");
        read.ShouldSee("The assessment is complete.", "10 moderate", "Of 27 at most", "How it was worked out", "No permission required").ShouldNotSee("needs a conversation");
        var stored = await world.Only();
        (stored.State, stored.Score, stored.Meaning).ShouldBe((RecordState.Final, 10m, "moderate"));
        stored.Answers.ShouldContain("\"completed\"");
        (await world.App.Read(db =>
        {
            var clocks = db.Clocks;
            return clocks.Where(clock => clock.Kind == ClockKind.FirstAssessment).Select(clock => clock.State).SingleAsync();
        })).ShouldBe(ClockState.Met);
        var maya = await world.App.SignIn(world.Cases.Maya);
        (await maya.Visit($"/cases/{world.CaseId}")).ShouldSee("PHQ-9: 10, moderate");
        (await maya.Visit($"/cases/{world.CaseId}/history")).ShouldSee("completed the assessment PHQ-9: 10, moderate");
    }

    [Theory, OnBothDatabases]
    public async Task An_answer_that_needs_somebody_is_shown_at_once_and_makes_a_follow_up_for_today(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        await world.UsePack("phq-9.json");
        var begun = await world.BeginOnPage("PHQ-9");
        var kept = await begun.Answer("Keep and go on", -1, -1, -1, -1, -1, -1, -1, -1, 1).Press("Keep and go on");
        kept.ShouldSee("An answer here needs a conversation today.", "better off dead");
        var read = await kept.Answer("Complete", 0, 0, 0, 0, 0, 0, 0, 0, 1).Press("Complete");
        read.ShouldSee("An answer here needs a conversation today.", "Several days", "1 minimal");
        var followUp = await world.App.Read(db =>
        {
            var followUps = db.FollowUps;
            return followUps.SingleAsync();
        });
        followUp.Title.ShouldBe("Safety today: an answer in PHQ-9 needs a conversation");
        (followUp.CaseId, followUp.WorkerId, followUp.Due).ShouldBe((world.CaseId, world.Cases.Maya.Id, new DateOnly(FakeClock.Monday.Year, FakeClock.Monday.Month, FakeClock.Monday.Day)));
    }

    [Theory, OnBothDatabases]
    public async Task Corrected_with_a_reason_both_versions_stay_and_void_no_longer_counts(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var form = await world.UsePack("phq-9.json");
        for (var round = 0; round < 2; round++)
        {
            var open = await (await world.App.SignIn(world.Cases.Maya)).Visit($"/assessments/{await world.Begin(form)}/fill");
            await open.Answer("Complete", 1, 1, 1, 1, 1, 1, 1, 1, 0).Press("Complete");
            world.App.Clock.PassDays(20);
        }
        var maya = await world.App.SignIn(world.Cases.Maya);
        var list = await maya.Visit($"/cases/{world.CaseId}/assessments");
        list.Document.QuerySelector("svg.chart")!.GetAttribute("aria-label").ShouldBe("PHQ-9 over time: 8, 8");

        var read = await list.Follow("PHQ-9: 8");
        var fill = await read.Follow("Correct answers");
        (await fill.Answer("Save the correction", 3).Press("Save the correction")).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Say why");
        (await fill.Form("Save the correction").Fill("Why the answers are corrected", "None").Press("Save the correction")).ShouldHaveStatus(HttpStatusCode.OK);
        var latest = await world.App.Read(db =>
        {
            var assessments = db.Assessments;
            return assessments.Where(row => row.State == RecordState.Amended).SingleAsync();
        });
        latest.Score.ShouldBe(10);
        var corrected = await maya.Visit($"/assessments/{latest.Id}");
        corrected.ShouldSee("10 moderate", "corrected", "was 8", "Before the correction", "None");
        var before = corrected.Document.QuerySelectorAll("a").First(link => link.TextContent.StartsWith("Before the correction", StringComparison.Ordinal));
        (await maya.Visit(before.GetAttribute("href")!)).ShouldSee("an earlier version", "8 mild");

        var voided = await corrected.Form("Declare void").Fill("Why it is void", "Filled for somebody else.").Press("Declare void");
        voided.ShouldSee("void", "Filled for somebody else.").ShouldNotSee("Correct answers");
        (await maya.Visit($"/cases/{world.CaseId}/assessments")).Document.QuerySelector("svg.chart").ShouldBeNull();
    }

    [Fact]
    public async Task What_depends_on_an_answer_is_asked_without_keeping_anything()
    {
        await using var world = await AssessmentWorld.Make();
        await world.UsePack("strengths-and-needs-short.json");
        var begun = await world.BeginOnPage("Strengths and needs, short");
        begun.ShouldNotSee("Housing: what is needed?");
        begun.Document.QuerySelector("fieldset input[type=radio]")!.GetAttribute("hx-post").ShouldEndWith("?handler=Ask");
        var kept = await begun.Form("Keep and go on").Choose("Urgent need", "Housing").Press("Keep and go on");
        kept.ShouldSee("Housing: what is needed?");
    }

    [Fact]
    public async Task A_draft_is_its_writers_alone_and_a_worker_without_the_case_finds_nothing()
    {
        await using var world = await AssessmentWorld.Make();
        var id = await world.Begin(await world.UsePack("phq-9.json"));
        foreach (var worker in new[] { world.Cases.Stranger, world.Cases.Ben })
            (await (await world.App.SignIn(worker)).Visit($"/assessments/{id}/fill")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await (await world.App.SignIn(world.Cases.Stranger)).Visit($"/cases/{world.CaseId}/assessments")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_labelled_form_is_offered_to_those_with_the_grant_only()
    {
        await using var world = await AssessmentWorld.Make();
        var form = await world.UsePack("phq-9.json", Sensitivity.BehavioralHealth);
        (await (await world.App.SignIn(world.Cases.Maya)).Visit($"/cases/{world.CaseId}/assessments")).ShouldNotSee("PHQ-9");
        await Should.ThrowAsync<RefusedException>(() => world.Begin(form));
        var granted = await world.Cases.Hire("Noor Haddad-Demo", Role.Caseworker, world.Cases.Team.Id, Sensitivity.BehavioralHealth);
        var hers = await world.Cases.Open("Luz", "Okoye-Demo", granted);
        (await (await world.App.SignIn(granted)).Visit($"/cases/{hers}/assessments")).ShouldSee("PHQ-9");
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away_and_a_draft_that_is_open_is_named()
    {
        await using var world = await AssessmentWorld.Make();
        await world.UsePack("phq-9.json");
        var begun = await world.BeginOnPage("PHQ-9");
        var gone = await begun.Press("Throw away");
        gone.ShouldBeAt($"/cases/{world.CaseId}/assessments").ShouldSee("The draft was thrown away.").ShouldNotSee("Go on with PHQ-9");
        (await world.Only()).State.ShouldBe(RecordState.Discarded);
    }

    [Theory, OnBothDatabases]
    public async Task At_closing_an_assessment_that_is_not_complete_is_named_once(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        await world.Begin(await world.UsePack("phq-9.json"));
        var page = await (await world.App.SignIn(world.Cases.Maya)).Visit($"/cases/{world.CaseId}/close");
        page.Document.QuerySelectorAll("main li").Count(row => row.TextContent.Contains("PHQ-9", StringComparison.Ordinal)).ShouldBe(1, page.Text);
    }
}
