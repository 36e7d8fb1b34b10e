using System.Net;
using System.Text.Json;
using Alongside.Assessments;
using Alongside.Cases;
using Alongside.Records;
using Alongside.Shared.Database;
using Alongside.Tests.Drafts;
using Alongside.Tests.Harness;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alongside.Tests.Assessments;

/// <summary>Two people, or two windows, fill the same form: what both answered is chosen answer by answer, and nothing is overwritten unseen.</summary>
public class TwoFillersTests
{
    private const string Keep = "Keep and go on";
    private const string Matters = "What matters most to you right now?";
    private const string Words = "Housing: what is needed?";

    private const string Household = """
        {"resourceType":"Questionnaire","url":"https://alongside.example/household","title":"Household","status":"active","item":[
        {"linkId":"who","type":"group","repeats":true,"text":"Person","item":[{"linkId":"name","type":"string","text":"Name"},{"linkId":"age","type":"integer","text":"Age"}]},
        {"linkId":"helps","type":"choice","repeats":true,"text":"What helps","answerOption":[{"valueString":"Walking"},{"valueString":"Music"},{"valueString":"Friends"}]}]}
        """;

    [Theory, OnBothDatabases]
    public async Task A_late_save_shows_an_answer_as_opened_as_stored_and_as_typed_and_the_writer_chooses(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var (here, there) = await TwoWindows(world, "strengths-and-needs-short.json", form => form.Fill(Matters, "Some peace"));
        await there.Form(Keep).Fill(Matters, "My children").Choose("Some need", "Food").Press(Keep);

        var both = await here.Form(Keep).Fill(Matters, "A quiet home").Choose("Urgent need", "Housing").Press(Keep);

        both.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Somebody else changed this", $"Changed by both of you: {Matters}. Stored now: My children");
        Quotes(both).ShouldBe(["Some peace", "My children"], "as it was opened, and as it is stored now");
        var form = both.Form(Keep);
        form.Value(Matters).ShouldBe("A quiet home");
        Chosen(both, "Food").ShouldBe("Some need", "only the other changed it");
        Chosen(both, "Housing").ShouldBe("Urgent need", "only the writer changed it");
        both.Document.QuerySelectorAll(".taken-over").Single().Closest("fieldset")!.QuerySelector("legend")!.TextContent.ShouldStartWith("Food");
        both.ShouldSee("You had not touched it");
        var stored = (await world.Only()).Answers;
        stored.ShouldContain("My children");
        stored.ShouldNotContain("A quiet home");

        (await form.Choose("Take what is stored").Press(Keep)).ShouldSee("Your answers are kept");
        (await world.Only()).Text.ShouldBe($"{Matters} My children\nHousing Urgent need\nFood Some need");
    }

    [Theory, OnBothDatabases]
    public async Task A_late_completion_completes_nothing_until_the_answers_are_chosen(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var (here, there) = await TwoWindows(world, "phq-9.json");
        await there.Answer(Keep, 2, 3).Press(Keep);

        var both = await here.Answer("Complete", 1, 3, 0, 0, 0, 0, 0, 0, 0).Press("Complete");

        both.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Stored now: More than half the days");
        Quotes(both).ShouldBe(["nothing", "More than half the days"], "in the words of the form, and only what differs");
        Chosen(both, "Little interest or pleasure in doing things").ShouldBe("Several days");
        both.Document.Body!.TextContent.ShouldNotContain("LA65", Shouldly.Case.Sensitive, "no codes");
        both.Document.Body!.TextContent.ShouldNotContain("/44250-9", Shouldly.Case.Sensitive, "no link ids");
        (await world.Only()).State.ShouldBe(RecordState.Draft);

        (await both.Press("Complete")).ShouldSee("The assessment is complete.");
        ((await world.Only()).State, (await world.Only()).Score).ShouldBe((RecordState.Final, 4m));
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_people_who_correct_the_same_assessment_the_second_chooses_and_both_corrections_are_kept(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var done = await Completed(world);
        await world.Cases.Assign(world.CaseId, world.Cases.Ben, AssignmentRole.Secondary);
        var maya = await (await world.App.SignIn(world.Cases.Maya)).Visit($"/assessments/{done.Id}/fill");
        var ben = await (await world.App.SignIn(world.Cases.Ben)).Visit($"/assessments/{done.Id}/fill");
        await ben.Answer("Save the correction", 2, -1, 2).Fill("Why the answers are corrected", "She called back").Press("Save the correction");

        var both = await maya.Answer("Save the correction", 3).Fill("Why the answers are corrected", "I misheard").Press("Save the correction");

        both.ShouldHaveStatus(HttpStatusCode.Conflict);
        Quotes(both).ShouldBe(["Several days", "More than half the days"]);
        both.Form("Save the correction").Value("Why the answers are corrected").ShouldBe("I misheard");
        (await world.Only()).Score.ShouldBe(10, "as Ben left it");
        (await both.Press("Save the correction")).ShouldSee("Corrected.", "I misheard", "She called back");
        (await world.Only()).Score.ShouldBe(11, "3 of hers, and 2 of his that she had not touched");
    }

    [Theory, OnBothDatabases]
    public async Task Completed_in_another_window_meanwhile_it_becomes_a_correction_with_both_versions(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var (here, there) = await TwoWindows(world, "phq-9.json");
        await there.Answer("Complete", 1, 1, 1, 1, 1, 1, 1, 1, 0).Press("Complete");

        var both = await here.Answer(Keep, 3).Press(Keep);

        both.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("This assessment is complete: correct it with a reason instead.");
        Quotes(both).ShouldBe(["nothing", "Several days"]);
        (await world.Only()).Score.ShouldBe(8);
        await both.Form("Save the correction").Fill("Why the answers are corrected", "She corrected herself").Press("Save the correction");
        ((await world.Only()).State, (await world.Only()).Score).ShouldBe((RecordState.Amended, 10m));
    }

    [Theory, OnBothDatabases]
    public async Task What_was_typed_under_a_question_that_is_asked_no_more_is_still_there(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var (here, there) = await TwoWindows(world, "strengths-and-needs-short.json", form => form.Choose("Some need", "Housing"));
        await there.Form(Keep).Choose("Fine as it is", "Housing").Press(Keep);

        var both = await here.Form(Keep).Fill(Words, "The landlord wants them out by May").Press(Keep);

        both.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("this is not asked, and not kept");
        Chosen(both, "Housing").ShouldBe("Fine as it is");
        both.Form(Keep).Value(Words).ShouldBe("The landlord wants them out by May");
        await both.Form(Keep).Choose("Some need", "Housing").Press(Keep);
        (await world.Only()).Text.ShouldContain("The landlord wants them out by May");
    }

    [Theory, OnBothDatabases]
    public async Task What_the_other_wrote_under_a_question_that_is_asked_no_more_is_seen_before_it_goes(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var (here, there) = await TwoWindows(world, "strengths-and-needs-short.json", form => form.Choose("Some need", "Housing"));
        await there.Form(Keep).Fill(Words, "Mould in both rooms").Press(Keep);

        var both = await here.Form(Keep).Choose("Fine as it is", "Housing").Press(Keep);

        both.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("this is not asked, and not kept", "You had not touched it");
        both.Form(Keep).Value(Words).ShouldBe("Mould in both rooms");
        (await world.Only()).Text.ShouldContain("Mould in both rooms");
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_whom_the_other_added_stands_there_and_somebody_taken_out_is_asked_about(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        await world.Use(Household);
        var begun = await world.BeginOnPage("Household");
        begun = await begun.Form(Keep).Fill("Name", "Rosa").Press(Keep);
        var (here, there) = (await Window(world, begun), await Window(world, begun));
        there = await there.Form(Keep).Press("Another: Person");
        await there.Form(Keep).Fill("Form.q:who[1]/name", "Ana").Press(Keep);

        var added = await here.Form(Keep).Fill("Age", "41").Press(Keep);
        added.ShouldHaveStatus(HttpStatusCode.Conflict).Form(Keep).Value("Form.q:who[1]/name").ShouldBe("Ana");
        added.Document.QuerySelectorAll(".taken-over").Length.ShouldBe(1);
        added.Document.QuerySelectorAll(".both").ShouldBeEmpty();
        await added.Press(Keep);
        (await world.Only()).Text.ShouldBe("Name Rosa\nAge 41\nName Ana");

        (here, there) = (await Window(world, begun), await Window(world, begun));
        await there.Form(Keep).Fill("Form.q:who[1]/name", "").Press(Keep);
        var gone = await here.Form(Keep).Fill("Form.q:who[1]/name", "Anna").Press(Keep);
        gone.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Changed by both of you: Person (2): Name. Stored now: nothing");
        Quotes(gone).ShouldBe(["Ana", "nothing"]);
        (await gone.Form(Keep).Choose("Take what is stored").Press(Keep)).ShouldSee("Your answers are kept");
        (await world.Only()).Text.ShouldBe("Name Rosa\nAge 41");
    }

    [Theory, OnBothDatabases]
    public async Task Several_answers_to_one_question_are_compared_together(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        await world.Use(Household);
        var begun = await world.BeginOnPage("Household");
        begun = await begun.Form(Keep).Choose("Walking").Press(Keep);
        var (here, there) = (await Window(world, begun), await Window(world, begun));
        await there.Form(Keep).Choose("Music").Press(Keep);

        var both = await here.Form(Keep).Untick("Walking").Choose("Friends").Press(Keep);
        Quotes(both).ShouldBe(["Walking", "Walking, Music"]);
        await both.Form(Keep).Choose("Take what is stored").Press(Keep);
        (await world.Only()).Text.ShouldBe("What helps Walking, Music");
    }

    [Theory, OnBothDatabases]
    public async Task The_choices_stay_while_other_questions_are_answered(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var (here, there) = await TwoWindows(world, "phq-9.json");
        await there.Answer(Keep, 2, 2).Press(Keep);
        var both = await here.Answer(Keep, 1, 1).Press(Keep);

        var asked = await Send(both.Form(Keep).Choose("Take what is stored", "1. Little interest or pleasure in doing things"), both, "Ask");

        asked.Document.QuerySelectorAll(".both").Length.ShouldBe(2, "nothing was chosen for good yet");
        Chosen(asked, "Little interest or pleasure in doing things").ShouldBe("Several days", "the writer's own answer is still there");
        asked.Document.QuerySelectorAll<IHtmlInputElement>("input[value=theirs]").Select(choice => choice.IsChecked).ShouldBe([true, false]);
        await both.Press(Keep);
        (await world.Only()).Score.ShouldBe(3, "theirs of the first, mine of the second");
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_is_stored_over_theirs_while_the_page_saves_itself_and_left_in_the_middle_both_versions_come_back(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var maya = await world.App.SignIn(world.Cases.Maya);
        var (begun, there) = await TwoWindows(world, "strengths-and-needs-short.json");
        var here = await maya.Visit(begun.Address);
        await there.Form(Keep).Fill(Matters, "My children").Press(Keep);
        var both = await here.Form(Keep).Fill(Matters, "A quiet home").Press(Keep);

        both.Form(Keep).Choose("Take what is stored");
        var typing = new Typing(maya, both);
        both.Document.QuerySelector("main form[data-autosave]")!.GetAttribute("data-autosave").ShouldBe("/drafts?handler=Keep");
        (await typing.Save()).ShouldStartWith("Saved");
        (await world.Only()).Answers.ShouldContain("My children");

        var left = await maya.Visit($"{new Uri(both.Document.Url).AbsolutePath}?resume={typing.Act}");
        Quotes(left).ShouldBe(["nothing", "My children"]);
        left.Form(Keep).Value(Matters).ShouldBe("A quiet home");
        left.Document.QuerySelector<IHtmlInputElement>("input[value=theirs]")!.IsChecked.ShouldBeTrue();
        (await left.Press(Keep)).ShouldSee("Your answers are kept");
        var stored = (await world.Only()).Answers;
        stored.ShouldContain("My children");
        stored.ShouldNotContain("A quiet home");
        (await maya.Visit("/drafts")).ShouldSee("Everything you began is sent.");
    }

    [Theory, OnBothDatabases]
    public async Task The_page_that_saves_itself_knows_what_it_saved_and_says_when_another_window_was_first(DatabaseKind on)
    {
        await using var world = await AssessmentWorld.Make(on);
        var (here, there) = await TwoWindows(world, "strengths-and-needs-short.json");
        Remember(here, await Send(here.Form(Keep).Fill(Matters, "A quiet home"), here, "Autosave"));
        var refused = await Send(there.Form(Keep).Fill(Matters, "My children"), there, "Autosave");
        refused.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Not saved. This was saved from another window meanwhile: press Keep and go on to see both.");

        there = await Window(world, here);
        await there.Form(Keep).Choose("Some need", "Food").Press(Keep);
        var both = await here.Form(Keep).Fill(Matters, "").Press(Keep);
        both.ShouldHaveStatus(HttpStatusCode.Conflict).Form(Keep).Value(Matters).ShouldBeEmpty("taken back after it was saved, it is not brought back");
        both.Document.QuerySelectorAll(".both").ShouldBeEmpty();
    }

    private static async Task<(Screen Here, Screen There)> TwoWindows(AssessmentWorld world, string pack, Action<ScreenForm>? first = null)
    {
        await world.UsePack(pack);
        var begun = await world.BeginOnPage(pack == "phq-9.json" ? "PHQ-9" : "Strengths and needs, short");
        if (first is not null)
        {
            var form = begun.Form(Keep);
            first(form);
            begun = await form.Press(Keep);
        }
        return (await Window(world, begun), await Window(world, begun));
    }

    private static async Task<Screen> Window(AssessmentWorld world, Screen page) => await (await world.App.SignIn(world.Cases.Maya)).Visit(page.Address);

    private static async Task<Assessment> Completed(AssessmentWorld world)
    {
        await world.UsePack("phq-9.json");
        await (await world.BeginOnPage("PHQ-9")).Answer("Complete", 1, 1, 1, 1, 1, 1, 1, 1, 0).Press("Complete");
        return await world.Only();
    }

    /// <summary>As the script of the page sends it.</summary>
    private static Task<Screen> Send(ScreenForm form, Screen page, string handler)
    {
        var button = page.Document.QuerySelectorAll<IHtmlButtonElement>("button").First(one => one.TextContent == Keep);
        var before = button.GetAttribute("formaction");
        button.SetAttribute("formaction", $"{new Uri(page.Document.Url).AbsolutePath}?handler={handler}");
        var sent = form.Press(Keep);
        button.SetAttribute("formaction", before);
        return sent;
    }

    private static void Remember(Screen page, Screen answer)
    {
        using var told = JsonDocument.Parse(answer.Document.Body!.TextContent);
        page.Document.QuerySelector<IHtmlInputElement>("[data-version]")!.Value = told.RootElement.GetProperty("version").ToString();
        page.Document.QuerySelector<IHtmlInputElement>("input[name=_opened]")!.Value = told.RootElement.GetProperty("opened").GetString()!;
    }

    private static IEnumerable<string> Quotes(Screen page) => page.Document.QuerySelectorAll(".both blockquote").Select(quote => quote.TextContent);

    private static string? Chosen(Screen page, string question) => page.Document.QuerySelectorAll("#questions fieldset, fieldset")
        .First(set => Screen.Read(set.QuerySelector("legend")).EndsWith(question, StringComparison.Ordinal))
        .QuerySelectorAll<IHtmlInputElement>(".chips input").Where(chip => chip.IsChecked).Select(chip => Screen.Read(chip.ParentElement)).FirstOrDefault();
}
