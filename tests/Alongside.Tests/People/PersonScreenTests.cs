using System.Net;
using Alongside.Cases;
using Alongside.People;
using Alongside.People.ContactPoints;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.People;

public class PersonScreenTests
{
    [Theory]
    [OnBothDatabases("Siobhán", "O'Neill-Demo")]
    [OnBothDatabases("Sukarno", "")]
    [OnBothDatabases("مريم", "الخوري")]
    [OnBothDatabases("Zoe\u0308", "Nguyê\u0303n-Demo")]
    [OnBothDatabases("<b>Rosa</b>", "<script>alert(1)</script>")]
    [OnBothDatabases("Ro\u0007sa\u202e", "  Delgado   Demo ")]
    public async Task Any_name_is_taken_and_shown_as_it_was_typed(DatabaseKind on, string given, string family)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.IntakeWorker);

        var page = await (await desk.Visit("/people/add")).Form("Add person").Fill("Given name", given).Fill("Family name", family).Press("Add person");

        page.ShouldBeAt("/people/");
        page.Heading.ShouldBe($"{given.Clean()} {family.Clean()}".Trim());
        page.Document.QuerySelectorAll("main script").ShouldBeEmpty();
        (await desk.Visit($"/people?q={Uri.EscapeDataString(given.Clean())}")).ShouldSee($"{given.Clean()} {family.Clean()}".Trim());
    }

    [Theory]
    [OnBothDatabases("31/02/1990", "is not a real date: February 1990 has 28 days.")]
    [OnBothDatabases("3/3/2030", "is in the future: check the year.")]
    [OnBothDatabases("1880", "would make the person 146 years old: check the year.")]
    [OnBothDatabases("soon", "could not be read as a birth date.")]
    public async Task A_birth_date_that_cannot_be_is_refused_on_its_field_with_everything_typed_kept(DatabaseKind on, string typed, string words)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.Caseworker);

        var page = await (await desk.Visit("/people/add")).Form("Add person")
            .Fill("Given name", "Rosa").Fill("Family name", "Delgado-Demo").Fill("Birth date", typed).Fill("Pronouns", "she/her").Press("Add person");

        page.ShouldHaveStatus(HttpStatusCode.BadRequest);
        page.FieldError("Birth date").ShouldContain(words);
        var form = page.Form("Add person");
        (form.Value("Given name"), form.Value("Family name"), form.Value("Birth date"), form.Value("Pronouns"))
            .ShouldBe(("Rosa", "Delgado-Demo", typed, "she/her"));
        (await app.Read(db => db.People.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [OnBothDatabases("unknown", "not known")]
    [OnBothDatabases("1990", "1990 (year only), about 36 years")]
    [OnBothDatabases("about 1990", "about 1990, about 36 years")]
    [OnBothDatabases("3/4/1990", "March 4, 1990, 35 years")]
    public async Task A_birth_date_is_shown_no_surer_than_it_is_known(DatabaseKind on, string typed, string shown)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.Caseworker);
        var page = await (await desk.Visit("/people/add")).Form("Add person").Fill("Given name", "Rosa").Fill("Birth date", typed).Press("Add person");
        page.ShouldSee(shown);
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_very_like_a_known_person_is_asked_about_first_and_added_only_when_it_is_somebody_else(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var known = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Catherine", FamilyName = "Delgado-Demo", BirthDate = "3/4/1990" }));
        var desk = await app.SignIn(intake);

        var page = await (await desk.Visit("/people/add")).Form("Add person")
            .Fill("Given name", "Kathryn").Fill("Family name", "Delgdo-Demo").Fill("Birth date", "3/4/1990").Press("Add person");
        page.ShouldHaveStatus(HttpStatusCode.BadRequest)
            .ShouldSee("We may know this person", "Catherine Delgado-Demo", "same birth date, ", "This may be somebody we know already");
        page.Form("Add person").Value("Given name").ShouldBe("Kathryn");
        (await page.Follow("This is the person: Catherine Delgado-Demo")).ShouldBeAt($"/people/{known}");

        (await page.Form("Add person").Choose("None of these, add a new person").Press("Add person")).Heading.ShouldBe("Kathryn Delgdo-Demo");
        (await app.Read(db => db.People.CountAsync())).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_restricted_person_is_revealed_neither_by_search_nor_by_a_duplicate_warning_nor_by_their_address(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, supervisor) = (await app.Hire(Role.IntakeWorker), await app.Hire(Role.Supervisor | Role.IntakeWorker));
        var id = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo", BirthDate = "3/4/1990" }));
        await app.Do<RestrictPerson>(supervisor, act => act.Run(id, new RestrictForm { IsRestricted = true, Reason = "A colleague" }));
        var desk = await app.SignIn(intake);

        (await desk.Visit("/people")).ShouldNotSee("Delgado-Demo");
        (await desk.Visit("/people?q=Delgado")).ShouldNotSee("Rosa Delgado-Demo");
        (await desk.Visit("/people?handler=LookUp&q=Delgado")).ShouldNotSee("Delgado");
        (await desk.Visit($"/people/{id}")).ShouldHaveStatus(HttpStatusCode.NotFound);
        var added = await (await desk.Visit("/people/add")).Form("Add person")
            .Fill("Given name", "Rosa").Fill("Family name", "Delgado-Demo").Fill("Birth date", "3/4/1990").Press("Add person");
        added.ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt("/people/");
    }

    [Theory]
    [OnBothDatabases("Delgado")]
    [OnBothDatabases("delgdo rosa")]
    [OnBothDatabases("Rossa Delgato")]
    [OnBothDatabases("ros")]
    [OnBothDatabases("nunez")]
    [OnBothDatabases("(312) 555-0142")]
    public async Task People_are_found_though_the_name_is_typed_a_little_wrong_or_only_the_number_is_known(DatabaseKind on, string typed)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var id = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado Núñez-Demo" }));
        await app.Do<AddContactPoint, Guid>(intake, act => act.Run(id, new ContactForm { Kind = ContactKind.Phone, Value = "312 555 0142" }));
        await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Omar", FamilyName = "Tanaka-Demo" }));

        var page = await (await app.SignIn(intake)).Visit($"/people?q={Uri.EscapeDataString(typed)}");

        page.ShouldSee("Rosa Delgado Núñez-Demo").ShouldNotSee("Tanaka");
    }

    [Theory, OnBothDatabases]
    public async Task A_protected_address_is_seen_on_the_case_only_and_what_must_not_be_used_warns_on_every_page_of_it(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, caseworker, other) = (await app.Hire(Role.IntakeWorker), await app.Hire(Role.Caseworker), await app.Hire(Role.Caseworker));
        var (client, caseId) = await OpenCase(app, intake, caseworker);
        await app.Do<AddContactPoint>(caseworker, act => act.Run(client, new ContactForm { Kind = ContactKind.Address, Value = "12 Hidden Lane", IsProtected = true }));
        await app.Do<AddContactPoint>(caseworker, act => act.Run(client, new ContactForm { Kind = ContactKind.Phone, Value = "312 555 0100", Use = "landline", DoNotUse = true }));

        var atCase = await app.SignIn(caseworker);
        (await atCase.Visit($"/cases/{caseId}/person")).ShouldSee("12 Hidden Lane", "protected", "Do not call: landline");
        (await atCase.Visit($"/cases/{caseId}")).ShouldSee("Do not call: landline");
        var atIntake = await app.SignIn(intake);
        (await atIntake.Visit($"/people/{client}")).ShouldNotSee("12 Hidden Lane").ShouldSee("One protected way to reach them");
        (await (await app.SignIn(other)).Visit($"/people/{client}")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await app.Read(db => db.Database.SqlQueryRaw<string>("SELECT value AS \"Value\" FROM contact_point").ToListAsync())).ShouldAllBe(value => !value.Contains("Hidden"));
    }

    [Theory, OnBothDatabases]
    public async Task A_save_over_somebody_elses_change_is_refused_with_what_was_typed_kept(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var id = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa" }));
        var open = await (await app.SignIn(intake)).Visit($"/people/{id}/change");
        await app.Do<ChangePerson>(intake, act => act.Run(id, new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));

        var page = await open.Form("Save").Fill("Given name", "Rosita").Press("Save");

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Somebody else changed this");
        page.Form("Save").Value("Given name").ShouldBe("Rosita");
        (await app.Read(db => db.People.Select(person => person.DisplayName).SingleAsync())).ShouldBe("Rosa Delgado-Demo");
    }

    [Theory, OnBothDatabases]
    public async Task Households_and_relationships_are_kept_over_time_and_told_from_both_sides(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);
        var rosa = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));
        var luz = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Luz", FamilyName = "Delgado-Demo", BirthDate = "2016" }));
        var desk = await app.SignIn(intake);

        var typed = await (await desk.Visit($"/people/{luz}/household")).Form("Save").Fill("Somebody we know", "Rosa Delgado").Press("Save");
        typed.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Nobody was chosen");
        var joined = await typed.Form("Save").Fill("Which of these?", rosa.ToString()).Press("Save");
        joined.ShouldSee("Delgado-Demo household", "Rosa Delgado-Demo head", "Luz Delgado-Demo");
        (await joined.Press("Has left: Rosa Delgado-Demo")).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("choose another head first");
        var headed = await (await desk.Visit($"/people/{luz}/household")).Press("Make head: Luz Delgado-Demo");
        headed.ShouldSee("Luz Delgado-Demo head");
        (await headed.Press("Has left: Rosa Delgado-Demo")).ShouldNotSee("Rosa");
        (await desk.Visit($"/people/{rosa}")).ShouldSee("until");

        var related = await (await desk.Visit($"/people/{rosa}/relationships")).Form("Save").Fill("Form.What", "parent of").Fill("of whom", "Luz").Press("Save");
        related = await related.Form("Save").Fill("Which of these?", luz.ToString()).Press("Save");
        related.ShouldSee("parent of Luz Delgado-Demo");
        (await desk.Visit($"/people/{luz}")).ShouldSee("child of Rosa Delgado-Demo");
        (await desk.Visit($"/people/{rosa}/history")).ShouldSee("wrote down the relationship: Rosa Delgado-Demo, parent of Luz Delgado-Demo", "looked at Rosa Delgado-Demo", "added Rosa Delgado-Demo");
    }

    private static async Task<(Guid Client, Guid CaseId)> OpenCase(AlongsideApp app, Alongside.Accounts.Worker intake, Alongside.Accounts.Worker caseworker)
    {
        var programme = new Programme("Family support", "");
        await app.Db(db => db.Programmes.Add(programme));
        var client = await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo" }));
        var caseId = await app.Do<OpenCase, Guid>(intake, act => act.Run(
            new OpenCaseForm { ClientId = client, ProgrammeId = programme.Id, PrimaryWorkerId = caseworker.Id, Concern = "Rent is late" }));
        return (client, caseId);
    }
}
