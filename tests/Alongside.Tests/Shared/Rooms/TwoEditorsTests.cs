using System.Net;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Alongside.Tests.Plans;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Shared.Rooms;

/// <summary>Two people change the same thing: both versions are shown, and each answer is chosen.</summary>
public class TwoEditorsTests
{
    [Theory, OnBothDatabases]
    public async Task A_late_save_shows_both_versions_of_each_answer_and_the_writer_chooses(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var sam = await app.Hire(Role.Supervisor | Role.IntakeWorker);
        var id = await app.Do<AddPerson, Guid>(sam, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo", Pronouns = "she" }));
        var late = await (await app.SignIn(sam)).Visit($"/people/{id}/change");
        var first = await (await app.SignIn(sam)).Visit($"/people/{id}/change");
        await first.Form("Save").Fill("Given name", "Rosalia").Fill("Family name", "Delgado Ruiz-Demo").Press("Save");

        var both = await late.Form("Save").Fill("Given name", "Rosalinda").Fill("Pronouns", "she, they").Press("Save");

        both.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Somebody else changed this", "Changed by both of you: given name. Stored now: Rosalia");
        var form = both.Form("Save");
        form.Value("Given name").ShouldBe("Rosalinda");
        form.Value("Pronouns").ShouldBe("she, they", "only the writer changed it");
        form.Value("Family name").ShouldBe("Delgado Ruiz-Demo", "only the other changed it");
        both.ShouldSee("You had not touched it");
        both.Document.QuerySelectorAll(".both").Length.ShouldBe(1);
        (await app.Read(db => db.People.SingleAsync())).GivenName.ShouldBe("Rosalia", "nothing was overwritten");

        (await form.Choose("Take what is stored").Press("Save")).ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt($"/people/{id}");
        var person = await app.Read(db => db.People.SingleAsync());
        (person.GivenName, person.FamilyName, person.Pronouns).ShouldBe(("Rosalia", "Delgado Ruiz-Demo", "she, they"));
    }

    [Theory, OnBothDatabases]
    public async Task What_the_writer_keeps_replaces_what_is_stored_only_after_it_was_seen(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var here = await OnACase.Begin(app);
        var kept = await (await here.Desk.Visit($"/notes/write?caseId={here.CaseId}")).Form("Sign").Fill("What happened", "First").Press("Keep as draft");
        await (await here.Desk.Visit(kept.Address)).Form("Sign").Fill("What happened", "Rosa met me at the door").Press("Keep as draft");

        var both = await kept.Form("Sign").Fill("What happened", "Rosa met me at the office").Press("Keep as draft");
        both.ShouldHaveStatus(HttpStatusCode.Conflict);
        both.Document.QuerySelector(".both blockquote")!.TextContent.ShouldBe("Rosa met me at the door");
        both.Document.QuerySelector(".both mark")!.TextContent.ShouldBe("door", "what differs is marked");
        both.Document.QuerySelector("main form[data-autosave]")!.GetAttribute("data-autosave").ShouldBe("/drafts?handler=Keep", "the page does not save itself over theirs before anything is chosen");
        (await both.Form("Sign").Press("Keep as draft")).ShouldSee("Kept as your draft");
        (await app.Read(db => db.Set<Alongside.Notes.ContactNote>().SingleAsync())).Says().Text["narrative"].ShouldBe("Rosa met me at the office");
    }

    [Fact]
    public async Task A_third_change_in_between_is_shown_again()
    {
        await using var app = await AlongsideApp.Start();
        var sam = await app.Hire(Role.Supervisor | Role.IntakeWorker);
        var id = await app.Do<AddPerson, Guid>(sam, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));
        var late = await (await app.SignIn(sam)).Visit($"/people/{id}/change");
        await Change("Rosalia");
        var once = await late.Form("Save").Fill("Given name", "Rosalinda").Press("Save");
        await Change("Rosario");
        var twice = await once.Form("Save").Choose("Take what is stored").Press("Save");
        twice.ShouldHaveStatus(HttpStatusCode.Conflict);
        twice.Form("Save").Value("Given name").ShouldBe("Rosario", "the stored one was wanted, and this is stored now");
        (await twice.Form("Save").Press("Save")).ShouldHaveStatus(HttpStatusCode.OK);

        async Task Change(string name) => await (await (await app.SignIn(sam)).Visit($"/people/{id}/change")).Form("Save").Fill("Given name", name).Press("Save");
    }

    [Fact]
    public async Task A_fingerprint_that_was_meddled_with_takes_nothing_over()
    {
        await using var app = await AlongsideApp.Start();
        var sam = await app.Hire(Role.Supervisor | Role.IntakeWorker);
        var id = await app.Do<AddPerson, Guid>(sam, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));
        var late = await (await app.SignIn(sam)).Visit($"/people/{id}/change");
        await (await (await app.SignIn(sam)).Visit($"/people/{id}/change")).Form("Save").Fill("Family name", "Ruiz-Demo").Press("Save");
        ((IHtmlInputElement)late.Document.QuerySelector("input[name=_opened]")!).Value = "{\"Form.FamilyName\":";
        var both = await late.Form("Save").Fill("Given name", "Rosalinda").Press("Save");
        both.ShouldHaveStatus(HttpStatusCode.Conflict);
        both.Form("Save").Value("Family name").ShouldBe("Delgado-Demo");
        both.ShouldSee("Changed by both of you: family name. Stored now: Ruiz-Demo");
    }
}
