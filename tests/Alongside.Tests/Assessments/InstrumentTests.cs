using Alongside.Assessments;
using Alongside.Fhir.Questionnaires;
using Alongside.Shared.Design;

namespace Alongside.Tests.Assessments;

public class InstrumentTests
{
    [Theory]
    [InlineData(0, "minimal"), InlineData(4, "minimal"), InlineData(5, "mild"), InlineData(9, "mild"), InlineData(10, "moderate"), InlineData(14, "moderate")]
    [InlineData(15, "moderately severe"), InlineData(19, "moderately severe"), InlineData(20, "severe"), InlineData(27, "severe")]
    public void The_PHQ_9_means_by_its_published_cut_offs(int score, string meaning) => Instruments.Phq9.BandOf(score)!.Meaning.ShouldBe(meaning);

    [Theory]
    [InlineData(0, "below the cut-off"), InlineData(2, "below the cut-off"), InlineData(3, "positive for women, below the cut-off for men")]
    [InlineData(4, "positive"), InlineData(12, "positive")]
    public void The_AUDIT_C_means_by_its_published_cut_offs(int score, string meaning) => Instruments.AuditC.BandOf(score)!.Meaning.ShouldBe(meaning);

    [Fact]
    public void A_score_with_open_questions_says_so_and_is_never_shown_as_fine()
    {
        var score = new Score(null, "Total", 2, "", [new("a", "A", "x", 2)], [new("b", "B")]);
        var band = Instruments.Phq9.Read(score)!;
        band.Meaning.ShouldBe("minimal, not all answered");
        band.Kind.ShouldBe(TagKind.Plain);
    }

    [Fact]
    public void A_form_with_part_of_an_instrument_is_read_with_care() =>
        Instruments.AuditC.WhyWithCare(new Score(null, "Total", 2, "", [new("a", "A", "x", 2)], [new("b", "B")]))!.ShouldContain("2 of the 3 questions");

    [Theory]
    [InlineData("LA28397-0", "LA28398-8", "at risk of food insecurity")]
    [InlineData("LA28398-8", "LA6729-3", "at risk of food insecurity")]
    [InlineData("LA28398-8", "LA28398-8", "no risk found")]
    [InlineData("LA28398-8", null, "not enough answered to say")]
    [InlineData("LA15775-2", "LA28398-8", "not enough answered to say")]
    [InlineData(null, null, null)]
    public void The_Hunger_Vital_Sign_is_a_risk_when_either_answer_is_often_or_sometimes(string? first, string? second, string? meaning)
    {
        var filled = FilledForm.Open(Form("""{"linkId":"1","type":"choice","code":[{"system":"http://loinc.org","code":"88122-7"}]},{"linkId":"2","type":"choice","code":[{"system":"http://loinc.org","code":"88123-5"}]}"""));
        if (first is not null) filled.Answer("1", [AnswerValue.Coding("http://loinc.org", first)]);
        if (second is not null) filled.Answer("2", [AnswerValue.Coding("http://loinc.org", second)]);
        Instruments.Read(filled, "88121-9", null)?.Meaning.ShouldBe(meaning);
        (Instruments.Read(filled, "88121-9", null) is null).ShouldBe(meaning is null);
    }

    [Theory]
    [InlineData("LA6568-5", false), InlineData("LA6569-3", true), InlineData("LA6570-1", true), InlineData("LA6571-9", true)]
    public void Any_answer_but_not_at_all_to_the_ninth_question_needs_somebody_today(string answer, bool critical)
    {
        var filled = FilledForm.Open(FormFile.Read("phq-9.json", AssessmentWorld.Pack("phq-9.json")).Form!);
        filled.Answer("44260-8", $"http://loinc.org|{answer}");
        Instruments.Critical(filled, "44249-1").Any().ShouldBe(critical);
        Instruments.Critical(filled, "72109-2").ShouldBeEmpty();
    }

    [Fact]
    public void A_form_that_only_contains_an_instrument_among_much_else_is_not_taken_for_it()
    {
        var many = string.Join(',', Enumerable.Range(0, 20).Select(i => $$"""{"linkId":"q{{i}}","type":"choice"}"""));
        const string Total = """{"linkId":"t","type":"decimal","code":[{"system":"http://loinc.org","code":"44261-6"}]}""";
        Instruments.LoincOf(Form($"{many},{Total}")).ShouldBeNull();
        Instruments.LoincOf(Form(Total)).ShouldBe("44249-1");
    }

    private static Questionnaire Form(string items) =>
        QuestionnaireReader.Read($$"""{"resourceType":"Questionnaire","status":"active","item":[{{items}}]}""").Form!;
}
