using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("boolean", "true", "true")]
    [InlineData("boolean", "no", "false")]
    [InlineData("integer", "-7", "-7")]
    [InlineData("decimal", "1.50", "1.50")]
    [InlineData("date", "2024-02", "\"2024-02\"")]
    [InlineData("date", "2024-02-29", "\"2024-02-29\"")]
    [InlineData("time", "09:30", "\"09:30:00\"")]
    [InlineData("dateTime", "2024-02-29T09:30", "\"2024-02-29T09:30:00Z\"")]
    [InlineData("string", "  two words ", "\"  two words\"")]
    [InlineData("text", "a\r\nb", "\"a\\nb\"")]
    [InlineData("url", "https://example.org/a", "\"https://example.org/a\"")]
    [InlineData("quantity", "12.5 kg", """{"value":12.5,"unit":"kg"}""")]
    [InlineData("reference", "Patient/7", """{"reference":"Patient/7"}""")]
    [InlineData("attachment", "data:text/plain;base64,aGk=", """{"contentType":"text/plain","data":"aGk="}""")]
    [InlineData("open-choice", "my own words", "\"my own words\"")]
    public void What_is_entered_becomes_the_fhir_value(string type, string entered, string json)
    {
        var item = Made.Form($$"""{ "linkId": "q", "type": "{{type}}" }""").Items[0];

        var (answer, refusal) = AnswerText.Read(item, entered, TimeZoneInfo.Utc);

        refusal.ShouldBeNull();
        answer!.Json.ToJsonString().ShouldBe(json);
    }

    [Theory]
    [InlineData("boolean", "perhaps")]
    [InlineData("integer", "1.5")]
    [InlineData("integer", "99999999999")]
    [InlineData("decimal", "1,5")]
    [InlineData("date", "2023-02-29")]
    [InlineData("date", "2023-02-01T10:00:00Z")]
    [InlineData("time", "25:00")]
    [InlineData("dateTime", "yesterday")]
    [InlineData("quantity", "heavy")]
    public void What_is_no_answer_is_refused_in_words(string type, string entered)
    {
        var (answer, refusal) = AnswerText.Read(Made.Form($$"""{ "linkId": "q", "type": "{{type}}" }""").Items[0], entered);

        answer.ShouldBeNull();
        refusal.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Every_option_of_every_published_form_comes_back_from_its_form_field()
    {
        foreach (var (name, text) in PublishedForms.All("Questionnaire"))
        {
            foreach (var item in QuestionnaireReader.Read(text).Draft!.AllItems)
            {
                foreach (var option in item.Options.GroupBy(option => option.Value, StringComparer.Ordinal).Select(group => group.First()).Where(option => option.Value.Length > 0))
                {
                    AnswerText.Read(item, option.Value).Answer.ShouldBe(option.Answer, $"{name} {item.LinkId} {option.Value}");
                }
            }
        }
    }

    [Fact]
    public void The_only_unit_of_a_question_is_meant_when_none_is_entered()
    {
        var item = Made.Form("""
            { "linkId": "w", "type": "quantity", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
              "valueCoding": { "system": "http://unitsofmeasure.org", "code": "kg", "display": "kilogram" } }] }
            """).Items[0];

        AnswerText.Read(item, "70").Answer!.Json.ToJsonString().ShouldBe("""{"value":70,"unit":"kilogram","system":"http://unitsofmeasure.org","code":"kg"}""");
    }
}
