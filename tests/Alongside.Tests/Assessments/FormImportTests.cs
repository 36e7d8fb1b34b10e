using System.Net;
using System.Text;
using Alongside.Assessments;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Assessments;

/// <summary>Bringing forms in: as they were published, or not at all and with every reason.</summary>
public class FormImportTests
{
    private const string Two = """{"resourceType":"Questionnaire","status":"active","title":"Two","item":[{"linkId":"1","type":"string","text":"A"},{"linkId":"1","type":"string","text":"B"}]}""";

    [Theory, OnBothDatabases]
    public async Task A_form_is_taken_once_and_refused_the_second_time_in_plain_words(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var ada = await world.App.SignIn(world.Ada);
        (await Import(ada, "phq-9.json", AssessmentWorld.Pack("phq-9.json"))).ShouldBeAt("/assessments/forms").ShouldSee("PHQ-9 is in use.", "10 questions");
        (await Import(ada, "phq-9.json", AssessmentWorld.Pack("phq-9.json"))).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("is here already in this version (1.0.0)");
        (await Forms(world)).ShouldBe(1);
    }

    [Theory]
    [InlineData("not json at all", "Nothing was imported")]
    [InlineData("""{"resourceType":"Patient"}""", "Questionnaire")]
    [InlineData(Two, "Questionnaire.item[1]")]
    [InlineData("", "Nothing was imported")]
    public async Task A_broken_file_is_refused_with_places_and_reasons_and_nothing_is_taken(string content, string seen)
    {
        await using var world = await AssessmentWorld.Make();
        var screen = await Import(await world.App.SignIn(world.Ada), "broken.json", content);
        screen.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("cannot be used", seen);
        (await Forms(world)).ShouldBe(0);
    }

    [Fact]
    public async Task A_picture_named_json_is_refused()
    {
        await using var world = await AssessmentWorld.Make();
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0xFF, 0xFE, 0xD8];
        var page = await (await world.App.SignIn(world.Ada)).Visit("/assessments/forms/import");
        var screen = await page.Form("Check and import").Attach("Files", "form.json", picture).Press("Check and import");
        screen.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("form.json", "cannot be used");
    }

    [Fact]
    public async Task A_file_larger_than_a_form_can_be_is_refused_before_it_is_read()
    {
        await using var world = await AssessmentWorld.Make();
        var screen = await Import(await world.App.SignIn(world.Ada), "large.json", new string(' ', 5 * 1024 * 1024));
        screen.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("large.json is larger than 4 MB");
    }

    [Fact]
    public async Task One_broken_file_among_several_keeps_all_out()
    {
        await using var world = await AssessmentWorld.Make();
        var page = await (await world.App.SignIn(world.Ada)).Visit("/assessments/forms/import");
        var screen = await page.Form("Check and import")
            .Attach("Files", "phq-9.json", Encoding.UTF8.GetBytes(AssessmentWorld.Pack("phq-9.json"))).Attach("Files", "two.json", Encoding.UTF8.GetBytes(Two)).Press("Check and import");
        screen.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("two.json");
        (await Forms(world)).ShouldBe(0);
    }

    [Fact]
    public async Task A_newer_version_retires_the_one_before_and_a_retired_form_is_not_begun()
    {
        await using var world = await AssessmentWorld.Make();
        var old = await world.UsePack("phq-9.json");
        await world.Use(AssessmentWorld.Pack("phq-9.json").Replace("\"1.0.0\"", "\"1.1.0\"", StringComparison.Ordinal));
        (await (await world.App.SignIn(world.Ada)).Visit("/assessments/forms")).ShouldSee("version 1.1.0", "Retired", "version 1.0.0");
        (await Should.ThrowAsync<RefusedException>(() => world.Begin(old))).Message.ShouldContain("retired");
    }

    [Fact]
    public async Task Caseworkers_see_forms_but_do_not_keep_them()
    {
        await using var world = await AssessmentWorld.Make();
        await world.UsePack("phq-9.json");
        var maya = await world.App.SignIn(world.Cases.Maya);
        (await maya.Visit("/assessments/forms")).ShouldSee("PHQ-9").ShouldNotSee("Retire");
        (await maya.Visit("/assessments/forms/import")).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    private static async Task<Screen> Import(Desk desk, string name, string content)
    {
        var page = await desk.Visit("/assessments/forms/import");
        return await page.Form("Check and import").Attach("Files", name, Encoding.UTF8.GetBytes(content), "application/json").Press("Check and import");
    }

    private static Task<int> Forms(AssessmentWorld world) => world.App.Read(db =>
    {
        var forms = db.AssessmentForms;
        return forms.CountAsync();
    });
}
