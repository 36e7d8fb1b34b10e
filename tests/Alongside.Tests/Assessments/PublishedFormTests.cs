using Alongside.Assessments;
using Alongside.Records;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Assessments;

/// <summary>Published forms, imported and filled exactly as they are.</summary>
public class PublishedFormTests
{
    [Theory]
    [OnBothDatabases("us-core/Questionnaire-phq-9-example.json")]
    [OnBothDatabases("lforms/phq9.json")]
    [OnBothDatabases("sdc/Questionnaire-questionnaire-sdc-profile-example-PHQ9.json")]
    public async Task A_published_PHQ_9_is_known_scored_and_watched_for_danger(DatabaseKind on, string path)
    {
        await using var world = await AssessmentWorld.Make(on);
        var id = await world.Begin(await world.UsePublished(path));
        var fill = await (await world.App.SignIn(world.Cases.Maya)).Visit($"/assessments/{id}/fill");
        fill.Document.QuerySelectorAll("#questions input[type=text]").ShouldBeEmpty("the total is not asked for by hand");
        (await fill.Answer("Complete", 1, 2, 1, 1, 2, 1, 1, 1, 2).Press("Complete")).ShouldSee("12 moderate", "needs a conversation today");
        var stored = await world.Read(id);
        (stored.Score, stored.Meaning, stored.Critical is not null).ShouldBe((12m, "moderate", true));
        if (!path.StartsWith("sdc", StringComparison.Ordinal)) stored.Answers.ShouldContain("44261-6");
    }

    [Theory, OnBothDatabases]
    public async Task The_published_AUDIT_C_fills_its_own_total_and_says_what_it_does_not_ask(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var id = await world.Begin(await world.UsePublished("us-core/Questionnaire-AUDIT-C.json"));
        var fill = await (await world.App.SignIn(world.Cases.Maya)).Visit($"/assessments/{id}/fill");
        var read = await fill.Answer("Complete", 1, 2).Press("Complete");
        read.ShouldSee("3 positive for women", "scores 2 of the 3 questions");
        var stored = await world.Read(id);
        stored.State.ShouldBe(RecordState.Final);
        stored.Answers.ShouldContain("\"valueDecimal\":3");
    }

    [Theory]
    [OnBothDatabases("sdc/Questionnaire-questionnaire-sdc-profile-example-hunger-vital-signs.json")]
    [OnBothDatabases("gravity/Questionnaire-SDOHCC-QuestionnaireHungerVitalSign.json")]
    public async Task A_published_Hunger_Vital_Sign_says_whether_there_is_a_risk(DatabaseKind on, string path)
    {
        await using var world = await AssessmentWorld.Make(on);
        var id = await world.Begin(await world.UsePublished(path));
        var fill = await (await world.App.SignIn(world.Cases.Maya)).Visit($"/assessments/{id}/fill");
        (await fill.Answer("Complete", 1, 2).Press("Complete")).ShouldSee("at risk of food insecurity");
        (await world.Read(id)).Meaning.ShouldBe("at risk of food insecurity");
    }

    [Theory]
    [InlineData("us-core"), InlineData("lforms"), InlineData("sdc"), InlineData("gravity"), InlineData("android-fhir"), InlineData("fhircore"), InlineData("smart-forms")]
    public async Task Every_published_form_that_can_be_used_can_be_looked_at_begun_and_kept(string folder)
    {
        await using var world = await AssessmentWorld.Make();
        var (ada, maya) = (await world.App.SignIn(world.Ada), await world.App.SignIn(world.Cases.Maya));
        foreach (var path in Directory.EnumerateFiles(PublishedData.At("fhir/questionnaires/" + folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = FormFile.Read(Path.GetFileName(path), await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
            if (!file.CanBeUsed || file.Form!.Title.Length == 0) continue;
            var form = await world.App.Do<ImportForm, Guid>(world.Ada, act => act.Run(file));
            (await ada.Visit($"/assessments/forms/{form}")).ShouldSee("As it is asked");
            var fill = await maya.Visit($"/assessments/{await world.Begin(form)}/fill");
            (await fill.Press("Keep and go on")).ShouldSee("Your answers are kept");
        }
    }
}
