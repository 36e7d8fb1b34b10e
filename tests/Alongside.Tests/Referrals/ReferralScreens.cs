using System.Net;
using Alongside.Cases;
using Alongside.Consents;
using Alongside.Plans;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Referrals;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Alongside.Tests.ServiceDirectory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Referrals;

public class ReferralScreens
{
    [Theory, OnBothDatabases]
    public async Task A_client_is_referred_with_a_consent_and_the_loop_is_closed(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var hand = await CaseAtHand.Open(app);
        await DirectoryScreens.LoadDemo(app);
        var goal = Goal.Of(hand.CaseId, new GoalFacts("A home of our own", LifeDomain.Housing), hand.Worker.Id, DateTime.UnixEpoch);
        await app.Db(db => db.Goals.Add(goal));

        var screen = await hand.Desk.Visit($"/cases/{hand.CaseId}/referrals");
        screen.ShouldSee("Nobody has been asked to help yet.");
        screen = await (await screen.Follow("Refer to a service")).Form("Search the directory").Fill("Words", "emergency shelter").Press("Search the directory");
        screen = await screen.Follow("Choose Emergency shelter");
        screen = await screen.Form("Save as draft").Fill("What is needed and why here", "A bed for her and two children").Fill("For the goal", "A home of our own")
            .Fill("How they may reach the client", "555-0100, mornings").Press("Save and see what will be sent");
        screen.ShouldSee("What will be sent", "Rosa Delgado-Demo", "555-0100, mornings", "This may not be sent yet", "there is no consent to tell Elm Street Shelter-Demo anything");

        screen = await screen.Form("Record as sent").Choose("phone").Press("Record as sent");
        screen.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Not sent, because there is no consent to tell Elm Street Shelter-Demo anything");
        (await app.Read(db => db.Disclosures.SingleAsync())).IsAllowed.ShouldBeFalse();

        screen = await screen.Follow("Record a consent");
        screen.Form("Save the consent").Value("Who may be told").ShouldBe("Elm Street Shelter-Demo");
        screen = await screen.Form("Save the consent").Choose("Written and signed").Press("Save the consent");
        screen.ShouldBeAt("/referrals/").ShouldSee("The consent is recorded.", "Allowed by consent 1", "A bed for her and two children");
        screen = await screen.Form("Record as sent").Choose("phone").Press("Record as sent");
        screen.ShouldSee("Recorded as sent.", "Answer due");
        var id = await app.Read(db => db.Referrals.Select(row => row.Id).SingleAsync());
        (await hand.Desk.Visit($"/referrals/{id}/packet")).ShouldSee("Referral from Harbour House Demo", "A bed for her and two children", "Please answer by");

        screen = await screen.Form("Save").Choose("Declined").Press("Save");
        screen.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("What they said, or why").ShouldBe("Error: Say why.");
        screen = await screen.Form("Save").Choose("Scheduled: there is an appointment").Fill("Date they named", "2026-03-05").Fill("What they said, or why", "Bring the papers").Press("Save");
        screen.ShouldSee("Saved.", "Bring the papers", "Referral received: Emergency shelter", "Referral accepted: Emergency shelter");
        screen = await screen.Form("Save").Choose("Completed").Choose("Yes").Fill("What they said, or why", "Moved in").Press("Save");
        screen.ShouldSee("Got what they needed", "Yes");

        (await app.Read(db => db.Progress.SingleAsync())).Words.ShouldBe("Referral completed: Emergency shelter: the client got what they needed: Moved in");
        (await hand.Desk.Visit($"/cases/{hand.CaseId}")).ShouldSee("Referral completed: Emergency shelter", "Consent given: Elm Street Shelter-Demo");
        (await hand.Desk.Visit($"/cases/{hand.CaseId}/consents")).ShouldSee("told", "refused", "Allowed by consent 1");
        (await hand.Desk.Visit("/referrals?Status=Completed")).ShouldSee("Emergency shelter", "completed");
    }

    [Theory, OnBothDatabases]
    public async Task A_partner_outside_the_directory_is_referred_to_by_name_and_a_draft_is_edited_and_discarded(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var hand = await CaseAtHand.Open(app);
        var screen = await (await hand.Desk.Visit("/referrals/new")).Follow("Rosa Delgado-Demo");
        screen = await screen.Follow("It is not in the directory");
        screen = await screen.Form("Save as draft").Press("Save as draft");
        screen.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Choose a service, or write the partner's name.", "Choose what the client needs.", "Say what the client needs and why this service.");
        screen = await screen.Form("Save as draft").Fill("Who you refer to", "O'Brien's Boxing Club").Fill("What the client needs", "Other").Fill("What is needed and why here", "<b>Somewhere</b> to go")
            .Untick("How to reach them", "Also (optional)").Press("Save as draft");
        screen.ShouldSee("Saved as a draft.", "O'Brien's Boxing Club", "<b>Somewhere</b> to go");
        screen = await (await screen.Follow("Edit the draft")).Form("Save as draft").Fill("Who you refer to", "O'Brien's Gym").Press("Save as draft");
        screen.ShouldSee("Referral to O'Brien's Gym");
        screen = await screen.Form("Discard it").Fill("Why", "She found one herself").Press("Discard it");
        screen.ShouldBeAt($"/cases/{hand.CaseId}/referrals");
        (await app.Read(db => db.Referrals.SingleAsync())).State.ShouldBe(RecordState.Discarded);
    }

    [Theory, OnBothDatabases]
    public async Task A_stale_page_overwrites_nothing(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var hand = await CaseAtHand.Open(app);
        var id = await UnansweredTests.Send(hand, Sensitivity.General);
        var (one, other) = (await hand.Desk.Visit($"/referrals/{id}"), await hand.Desk.Visit($"/referrals/{id}"));
        await one.Form("Save").Choose("Accepted: they will help").Press("Save");
        var late = await other.Form("Save").Choose("Declined").Fill("What they said, or why", "Full").Press("Save");
        late.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Somebody else has moved this referral since you opened it: it is now accepted.");
        late.Form("Save").Value("What they said, or why").ShouldBe("Full");
        (await app.Read(db => db.Referrals.SingleAsync())).Status.ShouldBe(ReferralStatus.Accepted);
    }

    [Theory, OnBothDatabases]
    public async Task Referrals_and_consents_are_for_those_who_see_the_case_and_the_label(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var hand = await CaseAtHand.Open(app, Sensitivity.SubstanceUse);
        var id = await UnansweredTests.Send(hand, Sensitivity.SubstanceUse);
        (await hand.Desk.Visit($"/referrals/{id}")).ShouldHaveStatus(HttpStatusCode.OK);
        (await hand.Desk.Visit($"/referrals/{id}/packet")).ShouldSee("42 CFR part 2 prohibits unauthorized use or disclosure of these records.");

        var stranger = await app.SignIn(Role.Caseworker);
        foreach (var address in new[] { $"/referrals/{id}", $"/referrals/{id}/packet", $"/cases/{hand.CaseId}/referrals", $"/cases/{hand.CaseId}/consents", $"/cases/{hand.CaseId}/consents/give", $"/referrals/new?caseId={hand.CaseId}" })
            (await stranger.Visit(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await stranger.Visit("/referrals?Of=team")).ShouldNotSee("Emergency shelter");

        var colleague = await app.Hire(Role.Caseworker);
        await app.Db(db => db.CaseAccess.Add(new CaseAccess { WorkerId = colleague.Id, CaseId = hand.CaseId, Source = AccessSource.Team, Level = AccessLevel.Read }));
        var desk = await app.SignIn(colleague);
        (await desk.Visit($"/referrals/{id}")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await desk.Visit($"/cases/{hand.CaseId}/referrals")).ShouldSee("Nobody has been asked to help yet.").ShouldNotSee("Emergency shelter", "Refer to a service");
        (await desk.Visit($"/cases/{hand.CaseId}/consents")).ShouldNotSee("Emergency shelter");
        (await desk.Visit($"/cases/{hand.CaseId}")).ShouldNotSee("Emergency shelter");
    }

    [Theory, OnBothDatabases]
    public async Task Revoking_a_consent_stops_all_from_that_minute_and_lists_what_left(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var hand = await CaseAtHand.Open(app);
        var screen = await (await hand.Desk.Visit($"/cases/{hand.CaseId}/consents")).Follow("Record a consent");
        screen = await screen.Form("Save the consent").Fill("Until", "").Choose("Spoken, with a witness").Press("Save the consent");
        screen.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Say who may be told.", "Choose what may be told.", "Say until which day, or until what happens.", "A spoken consent needs a witness: write the name.");
        screen = await screen.Form("Save the consent").Fill("Who may be told", "Emergency shelter").Fill("What for", "A bed").Choose("Name and pronouns").Choose("What they need and why")
            .Fill("Until", "2026-03-08").Fill("Witness", "Ines Tanaka-Demo").Press("Save the consent");
        screen.ShouldSee("in force", "Consent to Emergency shelter ends in 6 days");

        var id = await app.Do<DraftReferral, Guid>(hand.Worker, act => act.Run(hand.CaseId, new ReferralForm { Partner = "Emergency shelter", Need = Need.Housing, Reason = "A bed" }));
        await app.Do<SendReferral>(hand.Worker, act => act.Run(id, new SendForm { SentBy = SentBy.Fax }));
        screen = await (await hand.Desk.Visit($"/cases/{hand.CaseId}/consents")).Form("Revoke consent 1").Fill("What the person said", "No more").Press("Revoke consent 1");
        screen.ShouldSee("revoked", "One thing had left under it");
        var second = await app.Do<DraftReferral, Guid>(hand.Worker, act => act.Run(hand.CaseId, new ReferralForm { Partner = "Emergency shelter", Need = Need.Housing, Reason = "A bed" }));
        var refused = await Should.ThrowAsync<RefusedException>(() => app.Do<SendReferral>(hand.Worker, act => act.Run(second, new SendForm { SentBy = SentBy.Fax })));
        refused.Message.ShouldContain("consent 1 was revoked on March 2, 2026");
    }

    [Theory, OnBothDatabases]
    public async Task Closing_a_case_names_its_open_referrals(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var hand = await CaseAtHand.Open(app);
        await UnansweredTests.Send(hand, Sensitivity.General);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Me>().Become(hand.Worker.Id, hand.Worker.Name, hand.Worker.Roles, hand.Worker.Labels);
        var things = new List<OpenThing>();
        foreach (var room in scope.ServiceProvider.GetServices<IStillOpen>()) things.AddRange(await room.On(hand.CaseId));
        things.ShouldContain(thing => thing.Text == "Referral to Emergency shelter, sent March 2, no answer yet" && !thing.Blocks);
    }

    [Theory, OnBothDatabases]
    public async Task Lists_are_paged_by_key_with_the_longest_unanswered_first(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var hand = await CaseAtHand.Open(app);
        for (var days = 1; days <= 60; days++)
        {
            var facts = new ReferralFacts($"Service {days}", $"Service {days}", Need.Food, "Food") { Shared = Packet.Always, ReplyDays = days };
            var referral = Referral.Draft(hand.CaseId, hand.ClientId, facts, hand.Worker.Id, DateTime.UnixEpoch);
            if (days % 2 == 0) referral.Send("What left", SentBy.Phone, new DateOnly(2026, 3, 2), hand.Worker.Id, DateTime.UnixEpoch);
            await app.Db(db => db.Referrals.Add(referral));
        }
        var first = await hand.Desk.Visit("/referrals");
        first.Text.IndexOf("Service 2 ", StringComparison.Ordinal).ShouldBeLessThan(first.Text.IndexOf("Service 60 ", StringComparison.Ordinal));
        var second = await first.Follow("Next");
        var names = first.Document.QuerySelectorAll(".what b").Concat(second.Document.QuerySelectorAll(".what b")).Select(name => name.TextContent.Trim()).ToList();
        (names.Count, names.Distinct().Count()).ShouldBe((60, 60));
    }
}
