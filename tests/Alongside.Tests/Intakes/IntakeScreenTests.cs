using System.Net;
using Alongside.Accounts;
using Alongside.Intakes;
using Alongside.People;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Intakes;

public class IntakeScreenTests
{
    [Theory, OnBothDatabases]
    public async Task A_call_is_taken_screened_and_opened_and_the_caseworker_has_it_on_today(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        await app.Db(db => db.Programmes.Add(new Programme("Family support", "")));
        var caseworker = await app.Hire(Role.Caseworker, "Maya Reyes-Demo");
        var desk = await app.SignIn(Role.IntakeWorker);

        var taken = await (await desk.Visit("/intake/take")).Form("Save inquiry")
            .Choose("Phone or hotline").Choose("Urgent, today").Fill("What they ask for, in their words", "The rent is two months late")
            .Choose("Somebody may be in danger").Fill("What you noticed about safety", "He was shouting")
            .Fill("How we may call back", "312 555 0142").Fill("May we leave a message?", "No")
            .Fill("Given name", "Rosa").Fill("Family name", "Delgado-Demo").Fill("Birth date", "3/4/1990")
            .Fill("Programme asked for", "Family support").Press("Save inquiry");
        taken.ShouldBeAt("/intake/").ShouldSee("Rosa Delgado-Demo", "The rent is two months late", "He was shouting", "Leave no message", "New");
        (await desk.Visit("/intake")).ShouldSee("One inquiry waits", "Rosa Delgado-Demo", "Urgent, today", "safety");

        var screening = await taken.Press("Start the screening");
        var form = screening.Form("Open the case");
        form.Value("What the case is about").ShouldBe("The rent is two months late");
        var opened = await form.Fill("Worker who takes it", "Maya Reyes-Demo, 0 open").Press("Open the case");

        opened.ShouldHaveStatus(HttpStatusCode.OK).ShouldSee("Case opened");
        (await desk.Visit("/intake")).ShouldSee("Nobody waits.");
        (await (await app.SignIn(caseworker)).Visit("/")).ShouldSee("First contact with Rosa Delgado-Demo");
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_is_known_already_is_chosen_and_not_added_twice(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo", BirthDate = "3/4/1990" }));
        var desk = await app.SignIn(intake);

        var asked = await WalkIn(await desk.Visit("/intake/take")).Fill("Birth date", "4/3/1990").Press("Save inquiry");
        asked.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("day and month of birth swapped, same name");
        asked.Form("Save inquiry").Value("What they ask for, in their words").ShouldBe("A place to sleep");
        var taken = await asked.Form("Save inquiry").Choose("This is the person: Rosa Delgado-Demo").Press("Save inquiry");

        taken.ShouldSee("Rosa Delgado-Demo", "March 4, 1990");
        (await app.Read(db => db.People.CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_else_of_the_same_name_is_added_when_the_worker_says_so(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));

        var asked = await WalkIn(await (await app.SignIn(intake)).Visit("/intake/take")).Press("Save inquiry");
        (await asked.Form("Save inquiry").Choose("None of these, add a new person").Press("Save inquiry")).ShouldBeAt("/intake/");

        (await app.Read(db => db.People.CountAsync())).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_wrong_birth_date_on_the_call_is_said_on_its_field_and_nothing_typed_is_lost(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var page = await WalkIn(await (await app.SignIn(Role.IntakeWorker)).Visit("/intake/take")).Fill("Birth date", "31/02/1990").Press("Save inquiry");

        page.ShouldHaveStatus(HttpStatusCode.BadRequest);
        page.FieldError("Birth date").ShouldContain("February 1990 has 28 days");
        var form = page.Form("Save inquiry");
        form.Value("Birth date").ShouldBe("31/02/1990");
        form.Value("What they ask for, in their words").ShouldBe("A place to sleep");
        (await app.Read(db => db.Inquiries.CountAsync())).ShouldBe(0);
        (await app.Read(db => db.People.CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_wrong_number_is_logged_and_waits_for_nobody(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.IntakeWorker);

        var page = await (await desk.Visit("/intake/take")).Form("Save inquiry").Choose("Wrong number").Press("Save inquiry");

        page.ShouldBeAt("/intake").ShouldSee("The call is logged.", "Nobody waits.");
        var logged = await desk.Visit("/intake?state=CallOnly");
        logged.ShouldSee("Call only");
        (await (await logged.Follow("Somebody not yet named")).Press("Screen it again")).ShouldSee("In screening", "Asks for help");
    }

    [Theory, OnBothDatabases]
    public async Task Each_decision_needs_its_reason_and_is_told_with_who_and_why(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker, "Ines Tanaka-Demo");
        var desk = await app.SignIn(intake);
        var id = await Screened(app, intake);

        var unsaid = await (await desk.Visit($"/intake/{id}")).Press("Decline");
        unsaid.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Choose why; the person may ask.");
        await unsaid.Form("Decline").Fill("Decline.Reason", "We have no capacity").Fill("What was said to them", "Full until May").Press("Decline");
        (await desk.Visit($"/intake/{id}")).ShouldSee("Declined", "We have no capacity", "Full until May", "by Ines Tanaka-Demo");

        var again = await (await desk.Visit($"/intake/{id}")).Press("Screen it again");
        (await again.Form("Referred on").Fill("Referred on to", "Harbor Legal Aid").Press("Referred on")).ShouldSee("Write why somebody else helps better.");
        (await again.Form("Open the case").Press("Open the case")).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Say first who this is about");
    }

    [Theory, OnBothDatabases]
    public async Task A_caseworker_takes_inquiries_but_leaves_the_decision_to_intake(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.Caseworker);
        var others = await Screened(app, await app.Hire(Role.IntakeWorker));

        var taken = await WalkIn(await desk.Visit("/intake/take")).Press("Save inquiry");
        taken.ShouldSee("Rosa Delgado-Demo");
        taken.Document.QuerySelectorAll("form[action*='Screen'], form[action*='Open']").ShouldBeEmpty();
        (await desk.Visit($"/intake/{others}")).ShouldHaveStatus(HttpStatusCode.NotFound);
        await Should.ThrowAsync<RefusedException>(async () =>
        {
            var caseworker = await app.Hire(Role.Caseworker);
            var own = await app.Do<TakeInquiry, Guid>(caseworker, act => act.Run(Asks()));
            await app.Do<StartScreening>(caseworker, act => act.Run(own));
        });
    }

    private static ScreenForm WalkIn(Screen page) => page.Form("Save inquiry")
        .Choose("Walk-in").Choose("Within days").Fill("What they ask for, in their words", "A place to sleep")
        .Fill("Given name", "Rosa").Fill("Family name", "Delgado-Demo");

    private static InquiryForm Asks() => new() { Channel = Channel.WalkIn, Urgency = Urgency.Routine, Concern = "A place to sleep" };

    private static async Task<Guid> Screened(AlongsideApp app, Worker intake)
    {
        var id = await app.Do<TakeInquiry, Guid>(intake, act => act.Run(Asks()));
        await app.Do<StartScreening>(intake, act => act.Run(id));
        return id;
    }
}
