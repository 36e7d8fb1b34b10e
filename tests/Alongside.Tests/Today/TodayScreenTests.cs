using Alongside.Intakes;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.FollowUps;
using Alongside.Tests.Harness;
using Alongside.Tests.Search;
using Alongside.Today;

namespace Alongside.Tests.Today;

/// <summary>The first page says what needs doing now, for each role, and each row can be done from where it stands.</summary>
public class TodayScreenTests
{
    [Theory, OnBothDatabases]
    public async Task What_is_late_and_due_comes_first_then_what_has_a_time_then_the_week(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker, "Maya Reyes-Demo");
        await app.AddFollowUp(maya, "Late by two days", -2, await app.OpenCase(maya));
        await app.AddFollowUp(maya, "Any time today", 0);
        await app.AddFollowUp(maya, "At eight this morning", 0, at: new TimeOnly(8, 0));
        await app.AddFollowUp(maya, "At three today", 0, at: new TimeOnly(15, 0));
        await app.AddFollowUp(maya, "In three days", 3);
        await app.AddFollowUp(maya, "In three weeks", 21);

        var page = await (await app.SignIn(maya)).Visit("/");

        page.Heading.ShouldBe("Good morning, Maya");
        page.ShouldSee("Monday 2 March", "1 case").ShouldNotSee("In three weeks");
        Rows(page, "Needs you now").ShouldBe(["Late by two days", "Any time today", "At eight this morning"]);
        Rows(page, "Today").ShouldBe(["At three today"]);
        Rows(page, "Next 7 days").ShouldBe(["In three days"]);
        page.ShouldSee("2 days late", "Rosa Delgado-Demo");
    }

    [Theory, OnBothDatabases]
    public async Task However_much_is_late_what_has_its_time_today_is_shown_and_the_rest_counted(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        for (var day = 1; day <= 27; day++) await app.AddFollowUp(maya, $"Late by {day} days", -day);
        await app.AddFollowUp(maya, "At three today", 0, at: new TimeOnly(15, 0));
        await app.AddFollowUp(maya, "In three days", 3);

        var page = await (await app.SignIn(maya)).Visit("/");

        page.ShouldSee("27 things need you now", "2 more are late");
        Rows(page, "Needs you now").ShouldBe(Enumerable.Range(3, 25).Reverse().Select(days => $"Late by {days} days"));
        Rows(page, "Today").ShouldBe(["At three today"]);
        Rows(page, "Next 7 days").ShouldBe(["In three days"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_new_case_stands_under_new_to_you_until_it_was_looked_at(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya, isUrgent: true);
        var desk = await app.SignIn(maya);

        (await desk.Visit("/")).ShouldSee("New to you", "Rosa Delgado-Demo", "urgent", "The rent is late");
        await desk.Visit($"/cases/{caseId}");
        (await desk.Visit("/")).ShouldNotSee("New to you");
    }

    [Theory, OnBothDatabases]
    public async Task Drafts_wait_for_their_author(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (maya, ben) = (await app.Hire(Role.Caseworker), await app.Hire(Role.Caseworker));
        var caseId = await app.OpenCase(maya);
        await app.Db(db => db.Chronicle.Add(Written.Row(caseId, maya, "Half a note", isDraft: true)));

        Rows(await (await app.SignIn(maya)).Visit("/"), "Not finished").ShouldBe(["Phone call"]);
        (await (await app.SignIn(ben)).Visit("/")).ShouldSee("No drafts wait for you.");
    }

    [Theory, OnBothDatabases]
    public async Task Assessments_and_plans_about_to_be_due_are_named(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        await app.OpenCase(maya);
        var desk = await app.SignIn(maya);

        (await desk.Visit("/")).ShouldNotSee("Due soon on your cases");
        app.Clock.PassDays(10);
        Rows(await (await app.SignIn(maya)).Visit("/"), "Due soon on your cases").ShouldBe(["First assessment"]);
    }

    [Theory, OnBothDatabases]
    public async Task Intake_sees_who_waits(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var ines = await app.Hire(Role.IntakeWorker);
        var desk = await app.SignIn(ines);
        (await desk.Visit("/")).ShouldSee("Nobody waits.");

        await app.Do<TakeInquiry, Guid>(ines, act => act.Run(new InquiryForm
        {
            Channel = Channel.Phone,
            Kind = InquiryKind.AskedForHelp,
            Urgency = Urgency.Routine,
            CallerName = "Rosa Delgado-Demo",
            CallerRelation = CallerRelation.Self,
            Concern = "The rent is late",
        }));

        (await desk.Visit("/")).ShouldSee("New inquiries", "Rosa Delgado-Demo", "The rent is late");
    }

    [Theory, OnBothDatabases]
    public async Task A_programme_manager_sees_what_is_late_among_the_cases_they_answer_for(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (maya, paula) = (await app.Hire(Role.Caseworker, "Maya-Demo"), await app.Hire(Role.ProgrammeManager));
        var caseId = await app.OpenCase(maya);
        await app.AddFollowUp(maya, "Call Rosa", -3, caseId);
        await app.Db(db => db.CaseAccess.Add(new() { WorkerId = paula.Id, CaseId = caseId, Source = AccessSource.Programme, Level = AccessLevel.Manage }));

        var page = await (await app.SignIn(paula)).Visit("/");

        Rows(page, "Late in your team").ShouldBe(["Call Rosa"]);
        page.ShouldSee("with Maya-Demo");
    }

    [Fact]
    public async Task Administrators_and_auditors_find_the_way_to_their_work()
    {
        await using var app = await AlongsideApp.Start();
        (await (await app.SignIn(Role.Administrator)).Visit("/")).Document.QuerySelector("main a[href='/setup']").ShouldNotBeNull();
        var auditor = await (await app.SignIn(Role.Auditor)).Visit("/");
        auditor.Document.QuerySelector("main a[href='/ledger']").ShouldNotBeNull();
        auditor.ShouldNotSee("Needs you now");
    }

    [Theory]
    [InlineData(4, "Good evening, Maya")]
    [InlineData(8, "Good morning, Maya")]
    [InlineData(12, "Good afternoon, Maya")]
    [InlineData(19, "Good evening, Maya")]
    public void The_greeting_knows_the_time_of_day(int hour, string greeting) => Greeting.Say("Maya Reyes-Demo", new TimeOnly(hour, 0)).ShouldBe(greeting);

    private static List<string> Rows(Screen page, string card) =>
        [.. page.Document.QuerySelectorAll(".card").Single(one => one.QuerySelector("h2")?.TextContent == card).QuerySelectorAll(".what b").Select(title => title.TextContent)];
}
