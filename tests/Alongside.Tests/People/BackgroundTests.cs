using System.Net;
using Alongside.People;
using Alongside.People.Background;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.People;

/// <summary>Who somebody says they are: asked as the agency asks it, and "not asked" is another answer than "prefers not to say".</summary>
public class BackgroundTests
{
    [Fact]
    public void Every_usual_question_has_answers_with_codes_of_their_own()
    {
        UsualQuestions.All.Select(question => question.Key).ShouldBeUnique();
        foreach (var question in UsualQuestions.All) question.Offered.Select(answer => answer.Code).ShouldBeUnique(question.Key);
    }

    [Theory]
    [InlineData("race-ethnicity", "hud-1,hud-6", null)]
    [InlineData("race-ethnicity", "declined", null)]
    [InlineData("race-ethnicity", "hud-1,declined", "stand alone")]
    [InlineData("sex", "hud-0,hud-1", "Choose one")]
    [InlineData("sex", "hud-7", "answers offered")]
    [InlineData("sex", "", null)]
    public void Answers_are_those_offered_and_no_answer_is_none(string key, string codes, string? words)
    {
        var fault = QuestionRules.WhyNotAnswer(UsualQuestions.All.Single(question => question.Key == key), codes.Split(',', StringSplitOptions.RemoveEmptyEntries));
        if (words is null) fault.ShouldBeNull();
        else fault.ShouldNotBeNull().ShouldContain(words);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_said_stands_there_again_and_what_was_not_asked_is_not_answered(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, id) = await Person(app);
        var desk = await app.SignIn(intake);

        var page = await (await desk.Visit($"/people/{id}/background")).Form("Save").Choose("Prefers not to say", "Gender (optional)")
            .Choose("Hispanic or Latino").Choose("American Indian, Alaska Native or Indigenous")
            .Fill("Language 1", "Mixteco").Fill("Speaks it", "as a first language").Fill("How to speak with them", "Through her sister, never her uncle").Press("Save");
        page.ShouldBeAt($"/people/{id}").ShouldSee("Through her sister, never her uncle");

        var answers = await app.Read(db => db.PersonAnswers.Select(row => row.Question + ":" + row.Code).ToListAsync());
        answers.ShouldBe(["gender:declined", "race-ethnicity:hud-1", "race-ethnicity:hud-6"], ignoreOrder: true);
        var again = (await desk.Visit($"/people/{id}/background")).Form("Save");
        (again.Value("Language 1"), again.Value("How to speak with them")).ShouldBe(("Mixteco", "Through her sister, never her uncle"));
        await again.Choose("Female", "Sex (optional)").Press("Save");
        (await app.Read(db => db.PersonAnswers.CountAsync())).ShouldBe(4);
        await (await desk.Visit($"/people/{id}/background")).Form("Save").Choose("Not asked", "Sex (optional)").Press("Save");
        (await app.Read(db => db.PersonAnswers.CountAsync())).ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task A_language_without_its_name_is_refused_on_its_field_with_the_rest_kept(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, id) = await Person(app);

        var page = await (await (await app.SignIn(intake)).Visit($"/people/{id}/background")).Form("Save").Fill("Speaks it", "well").Fill("Culture and faith", "Fasts in spring").Press("Save");

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Language 1").ShouldContain("Write which language");
        page.Form("Save").Value("Culture and faith").ShouldBe("Fasts in spring");
    }

    [Theory, OnBothDatabases]
    public async Task An_agency_asks_in_its_own_words_and_nothing_answered_before_is_lost(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, id) = await Person(app);
        await app.Do<DescribePerson>(intake, act => act.Run(id, new BackgroundForm { Answers = { ["sex"] = ["hud-0"] } }));
        var admin = await app.SignIn(Role.Administrator);

        var page = await (await admin.Visit("/setup/questions?key=sex")).Form("Save").Fill("Question", "Sex at birth").Fill("Answers, one a line", "Male\nIntersex").Press("Save");
        page.ShouldSee("Sex at birth", "Intersex");

        var form = (await (await app.SignIn(intake)).Visit($"/people/{id}/background")).ShouldSee("Sex at birth", "Intersex", "Female").Form("Save");
        await form.Press("Save");
        (await app.Read(db => db.PersonAnswers.Select(row => row.Code + " " + row.Words).SingleAsync())).ShouldBe("hud-0 Female");
    }

    [Theory]
    [OnBothDatabases("", "at least one answer")]
    [OnBothDatabases("Yes\nyes", "the same")]
    [OnBothDatabases("Yes\nPrefers not to say", "leave them out")]
    [OnBothDatabases("a|b", "without")]
    public async Task A_question_that_cannot_be_asked_is_refused_on_its_field(DatabaseKind on, string answers, string words)
    {
        await using var app = await AlongsideApp.Start(on);
        var admin = await app.SignIn(Role.Administrator);

        var page = await (await admin.Visit("/setup/questions")).Form("Save").Fill("Question", "Left school").Fill("Answers, one a line", answers).Press("Save");

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Answers, one a line").ShouldContain(words);
        page.Form("Save").Value("Question").ShouldBe("Left school");
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_who_died_keeps_the_age_they_had(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, id) = await Person(app);
        var desk = await app.SignIn(intake);

        var refused = await (await desk.Visit($"/people/{id}/change")).Form("Save").Fill("Date of death", "1989-01-01").Press("Save");
        refused.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Date of death").ShouldContain("before they were born");

        (await refused.Form("Save").Fill("Date of death", "2020-03-03").Press("Save")).ShouldSee("died", "29 years");
    }

    private static async Task<(Alongside.Accounts.Worker Intake, Guid Person)> Person(AlongsideApp app)
    {
        var intake = await app.Hire(Role.IntakeWorker);
        return (intake, await app.Do<AddPerson, Guid>(intake, act => act.Run(new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo", BirthDate = "3/4/1990" })));
    }
}
