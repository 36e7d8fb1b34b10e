using Alongside.Assessments;
using Alongside.Fhir.Questionnaires;
using Alongside.Tests.Architecture;

namespace Alongside.Tests.Assessments;

/// <summary>The forms that come with the program.</summary>
public class PackTests
{
    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Path.Combine(SourceFiles.Root(), "packs/instruments"), "*.json").Select(file => Path.GetFileName(file)!)];

    [Theory, MemberData(nameof(Names))]
    public void Each_is_read_without_a_remark_and_names_its_licence(string name)
    {
        var file = FormFile.Read(name, AssessmentWorld.Pack(name));
        file.Faults.ShouldBeEmpty();
        file.Form!.Copyright.ShouldNotBeNullOrWhiteSpace();
        file.Form.Version.ShouldNotBeNullOrWhiteSpace();
        file.Form.Url!.ShouldStartWith("https://alongside.example/fhir/Questionnaire/");
    }

    [Fact]
    public void The_PHQ_9_adds_up_its_nine_answers_and_asks_for_the_difficulty_only_when_there_is_a_problem()
    {
        var filled = FilledForm.Open(FormFile.Read("", AssessmentWorld.Pack("phq-9.json")).Form!);
        filled.Scores().ShouldAllBe(score => score.Value == null);
        filled.Find("69722-7")!.Shown.ShouldBeFalse();
        foreach (var item in filled.Form.Find("problems")!.Items) filled.Answer(item.LinkId, "http://loinc.org|LA6570-1");
        var score = filled.Scores()[^1];
        (score.Value, score.Contributions.Count, score.IsComplete).ShouldBe((18m, 9, true));
        filled.Find("69722-7")!.Shown.ShouldBeTrue();
    }

    [Fact]
    public void Strengths_and_needs_asks_for_words_only_where_there_is_a_need()
    {
        var filled = FilledForm.Open(FormFile.Read("", AssessmentWorld.Pack("strengths-and-needs-short.json")).Form!);
        var system = "https://alongside.example/fhir/CodeSystem/strengths-and-needs|";
        filled.Answer("housing", system + "fine");
        filled.Find("housing-words")!.Shown.ShouldBeFalse();
        filled.Answer("housing", system + "urgent-need");
        filled.Find("housing-words")!.Shown.ShouldBeTrue();
    }
}
