using Alongside.Fhir.FhirPath;

namespace Alongside.Fhir.Tests.FhirPath;

/// <summary>What the stored part of the official suite does not touch, with the results that the specification gives.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("{}.exists()", "false")]
    [InlineData("(1 | 2 | 3)[1]", "2")]
    [InlineData("(1 | 2 | 3)[7]", "")]
    [InlineData("(true | false).allTrue()", "false")]
    [InlineData("(true | false).anyTrue()", "true")]
    [InlineData("(1 | 2 | 3).sum()", "6")]
    [InlineData("(1 | 2 | 3).avg()", "2")]
    [InlineData("(3 | 1 | 2).min()", "1")]
    [InlineData("(3 | 1 | 2).max()", "3")]
    [InlineData("{}.sum()", "")]
    [InlineData("coalesce({}, 2, 3)", "2")]
    [InlineData("'abcabc'.lastIndexOf('b')", "4")]
    [InlineData("'a-b'.split('-')", "a, b")]
    [InlineData("'abc'.toChars()", "a, b, c")]
    [InlineData("'Hello'.replaceMatches('l+', 'L')", "HeLo")]
    [InlineData("3.14159.round(3)", "3.142")]
    [InlineData("(-7) div 2", "-3")]
    [InlineData("(-7) mod 2", "-1")]
    [InlineData("1 / 0", "")]
    [InlineData("2147483647 + 1", "")]
    [InlineData("2.power(0.5).round(4)", "1.4142")]
    [InlineData("@2024-02-29 + 1 year", "2025-02-28")]
    [InlineData("@2024-01-31 + 1 month", "2024-02-29")]
    [InlineData("@2014 + 24 months", "2016")]
    [InlineData("@2016-02-28 + 49 hours", "2016-03-01")]
    [InlineData("@T23:30 + 1 hour", "00:30")]
    [InlineData("@2024-03-01 - 1 day", "2024-02-29")]
    [InlineData("@2024-05-17T10:30:00Z.dateOf()", "2024-05-17")]
    [InlineData("@2024-05-17.monthOf()", "5")]
    [InlineData("now() = @2024-05-17T10:30:00.000+02:00", "true")]
    [InlineData("today()", "2024-05-17")]
    [InlineData("timeOfDay()", "10:30:00.000")]
    [InlineData("1 'kg' = 1000 'g'", "true")]
    [InlineData("37 'Cel' = 98.6 '[degF]'", "true")]
    [InlineData("120 'mm[Hg]' > 100 'mm[Hg]'", "true")]
    [InlineData("1 'kg' = 1 'm'", "false")]
    [InlineData("1 'kg' > 1 'm'", "")]
    [InlineData("1 'kg' + 500 'g'", "1500 'g'")]
    [InlineData("1 year = 1 'a'", "")]
    [InlineData("1 year ~ 1 'a'", "true")]
    [InlineData("180 'cm'.toQuantity('m')", "1.80 'm'")]
    [InlineData("defineVariable('x', 5).select(%x + 1)", "6")]
    [InlineData("'text'.encode('hex').decode('hex')", "text")]
    [InlineData("%`sct`", "http://snomed.info/sct")]
    [InlineData("iif({}, 1, 2)", "2")]
    [InlineData("(1 | 2).combine(2).distinct().count()", "2")]
    [InlineData("5.toString() & ' items'", "5 items")]
    [InlineData("'2024-02-30'.convertsToDate()", "false")]
    [InlineData("'2024-02-03T10:00:00+99:00'.convertsToDateTime()", "false")]
    [InlineData("true implies {}", "")]
    [InlineData("{} and false", "false")]
    [InlineData("\"double quotes as published forms have them\".length()", "42")]
    public void An_expression_gives(string expression, string result) =>
        Evaluating.Text(expression, context: new FhirPathContext { Now = new DateTimeOffset(2024, 5, 17, 10, 30, 0, TimeSpan.FromHours(2)) }).ShouldBe(result);

    [Theory]
    [InlineData("1 +", "A name or value was expected, but the expression ends.")]
    [InlineData("'open", "The text that begins here has no closing '.")]
    [InlineData("nosuch()", "The function nosuch() is not known.")]
    [InlineData("%nosuch", "The variable %nosuch is not known.")]
    [InlineData("'a' > 1", "A System.String and a System.Integer cannot be put in order.")]
    [InlineData("'a'.substring()", "substring() takes 1 to 2 arguments, and 0 are given.")]
    [InlineData("(1 | 2) + 1", "One value was expected, and there are 2.")]
    [InlineData("@2024-13-01", "“2024-13-01” is not a date.")]
    [InlineData("'a'.matches('(')", "“(” is not a pattern.")]
    [InlineData("defineVariable('x', 1).defineVariable('x', 2)", "The variable %x is defined twice.")]
    [InlineData("(1 | 'a').sort()", "A System.Integer and a System.String cannot be put in order.")]
    [InlineData("@9999-12-31.highBoundary(17)", "The values here are beyond what can be worked out.")]
    [InlineData("79228162514264337593543950335.0.highBoundary()", "The values here are beyond what can be worked out.")]
    [InlineData("/* never ends", "The comment that begins here has no end.")]
    public void What_cannot_be_worked_out_is_said_in_words(string expression, string reason) =>
        Evaluating.Refusal(expression).ShouldBe(reason);

    [Fact]
    public void Weights_come_from_the_answer_the_options_the_value_sets_and_the_code_systems_in_that_order()
    {
        var form = FhirPathItem.Of(JsonNode.Parse(PublishedData.Read("fhir/fhirpath/sdc-weight/questionnaire-R4.json"))!.AsObject());
        var weights = Evaluating.Text(
            "%resource.repeat(item).answer.value.weight()",
            PublishedData.Read("fhir/fhirpath/sdc-weight/questionnaire-response-R4.json"),
            new FhirPathContext { Variables = name => name == "questionnaire" ? [form] : null });

        weights.ShouldBe("1, 10, 200, 2000, 30000, 400000, 60000000, 5000000");
    }
}
