using System.Net;
using Alongside.Ledger;
using Alongside.People;
using Alongside.People.Identifiers;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.People;

/// <summary>The numbers by which others know a person: masked, encrypted, and found.</summary>
public class IdentifierTests
{
    private const string Number = "219-09-9999";

    [Theory]
    [InlineData(IdentifierKind.SocialSecurity, "000-12-3456", "ever given out")]
    [InlineData(IdentifierKind.SocialSecurity, "666-12-3456", "ever given out")]
    [InlineData(IdentifierKind.SocialSecurity, "912-12-3456", "ever given out")]
    [InlineData(IdentifierKind.SocialSecurity, "123-00-3456", "ever given out")]
    [InlineData(IdentifierKind.SocialSecurity, "123-45-0000", "ever given out")]
    [InlineData(IdentifierKind.SocialSecurity, "123-45-678", "nine digits")]
    [InlineData(IdentifierKind.SocialSecurity, "123-45-678x", "nine digits")]
    [InlineData(IdentifierKind.SocialSecurityLastFour, "12a4", "four digits")]
    [InlineData(IdentifierKind.Medicaid, " - ", "Write the number")]
    [InlineData(IdentifierKind.Medicaid, null, "Write the number")]
    public void A_number_that_cannot_be_is_told_why(IdentifierKind kind, string? typed, string words) =>
        IdentifierRules.WhyNotValue(kind, typed).ShouldNotBeNull().ShouldContain(words);

    [Theory]
    [InlineData(IdentifierKind.SocialSecurity, "219 09 9999", "219099999")]
    [InlineData(IdentifierKind.Medicaid, "ab-123 456", "AB123456")]
    public void A_number_is_kept_as_it_is_compared(IdentifierKind kind, string typed, string kept)
    {
        IdentifierRules.WhyNotValue(kind, typed).ShouldBeNull();
        IdentifierRules.Plain(kind, typed).ShouldBe(kept);
    }

    [Theory]
    [InlineData("219-09-9999", "…9999")]
    [InlineData("rosa 219 09 9999 delgado", "rosa …9999 delgado")]
    [InlineData("AB123456C", "AB…3456C")]
    [InlineData("(312) 555-0142", "(…0142")]
    [InlineData("C-2026-00042", "C-2026-00042")]
    [InlineData("room 1204", "room 1204")]
    public void The_ledger_keeps_of_a_number_that_was_searched_for_no_more_than_its_end(string typed, string kept) => SearchedWords.Masked(typed).ShouldBe(kept);

    [Theory, OnBothDatabases]
    public async Task A_number_is_shown_masked_and_whole_only_on_asking_which_stands_on_the_ledger(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, id) = await Person(app);
        var desk = await app.SignIn(intake);

        var page = await (await desk.Visit($"/people/{id}/identifiers")).Form("Save").Fill("Which number", "Social Security number").Fill("Number", Number).Press("Save");
        page.ShouldSee("ends in 9999").ShouldNotSee("219099999");
        (await Looks(app)).ShouldBe(0);

        (await page.Form("Show: Social Security number").Press("Show: Social Security number")).ShouldSee("219099999");
        (await Looks(app)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_has_the_number_finds_the_person_and_the_database_does_not_hold_it_in_the_clear(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, id) = await Person(app);
        await app.Do<AddIdentifier, Guid>(intake, act => act.Run(id, new IdentifierForm { Kind = IdentifierKind.SocialSecurity, Value = Number }));
        var desk = await app.SignIn(intake);

        (await desk.Visit("/people?q=219099999")).ShouldSee("Rosa Delgado-Demo");
        (await desk.Visit("/people?q=219-09-9998")).ShouldNotSee("Rosa Delgado-Demo");
        await desk.Visit("/search?q=219%2009%209999");
        (await app.Read(db => db.Ledger.Where(entry => entry.Act == LooksNames.Search).OrderBy(entry => entry.Seq).Select(entry => entry.About).ToListAsync())).ShouldBe(["…9999", "…9998", "…9999"]);
        var stored = await app.Read(db => db.Database.SqlQueryRaw<string>("SELECT value AS \"Value\" FROM person_identifier").SingleAsync());
        stored.ShouldNotContain("219");
        (await app.Read(db => db.Ledger.Where(entry => entry.Act == "person.identifier-added").Select(entry => entry.Changes).SingleAsync())).ShouldNotContain("219");
    }

    [Theory, OnBothDatabases]
    public async Task A_number_out_of_use_finds_nobody_and_the_same_is_not_written_down_twice(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, id) = await Person(app);
        var form = new IdentifierForm { Kind = IdentifierKind.SocialSecurity, Value = Number };
        var number = await app.Do<AddIdentifier, Guid>(intake, act => act.Run(id, form));
        var desk = await app.SignIn(intake);

        var page = await (await desk.Visit($"/people/{id}/identifiers")).Form("Save").Fill("Which number", "Social Security number").Fill("Number", "219099999").Press("Save");
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Number").ShouldContain("written down already");
        page.Form("Save").Value("Number").ShouldBe("219099999");

        await app.Do<EndIdentifier>(intake, act => act.Run(id, new EndIdentifierForm { IdentifierId = number, Reason = "Her sister's" }));
        (await desk.Visit("/people?q=219099999")).ShouldNotSee("Rosa Delgado-Demo");
    }

    private static async Task<(Alongside.Accounts.Worker Intake, Guid Person)> Person(AlongsideApp app)
    {
        var intake = await app.Hire(Role.IntakeWorker);
        return (intake, await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" })));
    }

    private static Task<int> Looks(AlongsideApp app) => app.Read(db => db.Ledger.CountAsync(entry => entry.Act == LooksNames.Identifier));
}
