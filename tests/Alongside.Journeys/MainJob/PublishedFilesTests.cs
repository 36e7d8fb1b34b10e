using Alongside.Journeys.Harness;
using Alongside.Tests.Harness;

namespace Alongside.Journeys.MainJob;

/// <summary>What an agency already has: published forms and a real directory, brought in on the pages as they are, and used.</summary>
public class PublishedFilesTests
{
    private static readonly (string Form, int[] Answers, string[] Read)[] Answers =
    [
        ("PHQ-9 Example", [2, 3, 2, 2, 3, 2, 2, 2, 3], ["12 moderate", "needs a conversation today"]),
        ("Alcohol Use Disorder Identification Test - Consumption [AUDIT-C]", [2, 3], ["3 positive for women"]),
        ("SDOHCC Questionnaire Hunger Vital Sign", [2, 3], ["at risk of food insecurity"]),
    ];

    [Theory, AtBothWidths]
    public Task Published_forms_are_imported_as_they_are_and_filled(Width width) => Journey.Walk(width, async journey =>
    {
        var paula = await journey.SignIn("paula@demo.example");
        await paula.Visit("/assessments/forms/import");
        await paula.Attach("Files", PublishedData.At("hsds/illinois-legal-aid-hsds/phones.csv"));
        await paula.Press("Check and import");
        await paula.ShouldSee("cannot be used");
        await paula.Attach(
            "Files",
            PublishedData.At("fhir/questionnaires/us-core/Questionnaire-phq-9-example.json"),
            PublishedData.At("fhir/questionnaires/us-core/Questionnaire-AUDIT-C.json"),
            PublishedData.At("fhir/questionnaires/gravity/Questionnaire-SDOHCC-QuestionnaireHungerVitalSign.json"));
        await paula.Press("Check and import");
        await paula.ShouldBeAt("/assessments/forms");

        var maya = await journey.SignIn("maya@demo.example");
        foreach (var (form, answers, read) in Answers)
        {
            await OpenACase(maya);
            await maya.Turn("Assessments");
            await maya.Press($"Begin {form}");
            await maya.Answer(answers);
            await maya.Press("Complete");
            await maya.ShouldSee(["The assessment is complete", .. read]);
        }
    }, fill: TheDemo.Fill);

    [Theory, AtBothWidths]
    public Task A_real_directory_is_imported_and_a_client_referred_to_a_service_in_it(Width width) => Journey.Walk(width, async journey =>
    {
        var ada = await journey.SignIn("ada@demo.example");
        await ada.Visit("/directory/import");
        await ada.Fill("Name of the directory", "Illinois");
        await ada.Attach("Files", Directory.GetFiles(PublishedData.At("hsds/illinois-legal-aid-hsds"), "*.csv"));
        await ada.Press("Check the files");
        await ada.ShouldSee("What loading “Illinois” will do", "services.csv", "There is no id");
        await ada.Press("Load the directory");
        await ada.ShouldSee("Loaded before", "Illinois");

        var maya = await journey.SignIn("maya@demo.example");
        await OpenACase(maya);
        await maya.Turn("Services & referrals");
        await maya.Follow("Refer to a service");
        await maya.Fill("Words", "eviction markham");
        await maya.Press("Search the directory");
        await maya.Follow("Choose Eviction defense help desk - Markham");
        await maya.Fill("What the client needs", "Legal");
        await maya.Fill("What is needed and why here", "A lawyer before the day in court.");
        await maya.Fill("How they may reach the client", "By mail only");
        await maya.Press("Save and see what will be sent");
        await maya.ShouldSee("Referral to Eviction defense help desk - Markham", "This may not be sent yet");
    }, fill: TheDemo.Fill);

    private static async Task OpenACase(Tab maya)
    {
        await maya.Visit("/cases");
        await maya.FollowTheFirst("tbody th a");
    }
}
