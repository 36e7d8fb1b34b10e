using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

public sealed class EnableWhenTests
{
    [Theory]
    [InlineData("exists", "\"answerBoolean\": true", null, false)]
    [InlineData("exists", "\"answerBoolean\": true", "5", true)]
    [InlineData("exists", "\"answerBoolean\": false", null, true)]
    [InlineData("exists", "\"answerBoolean\": false", "5", false)]
    [InlineData("=", "\"answerInteger\": 5", "5", true)]
    [InlineData("=", "\"answerInteger\": 5", "6", false)]
    [InlineData("=", "\"answerInteger\": 5", null, false)]
    [InlineData("!=", "\"answerInteger\": 5", "6", true)]
    [InlineData("!=", "\"answerInteger\": 5", "5", false)]
    [InlineData(">", "\"answerInteger\": 5", "6", true)]
    [InlineData(">", "\"answerInteger\": 5", "5", false)]
    [InlineData(">=", "\"answerInteger\": 5", "5", true)]
    [InlineData("<", "\"answerInteger\": 5", "4", true)]
    [InlineData("<", "\"answerInteger\": 5", "5", false)]
    [InlineData("<=", "\"answerInteger\": 5", "5", true)]
    [InlineData("<=", "\"answerInteger\": 5", "6", false)]
    public void Every_operator_decides_whether_a_question_is_asked(string comparison, string answer, string? given, bool asked)
    {
        var filled = FilledForm.Open(Made.Form($$"""
            { "linkId": "n", "type": "integer" },
            { "linkId": "then", "type": "string", "enableWhen": [{ "question": "n", "operator": "{{comparison}}", {{answer}} }] }
            """));
        if (given is not null)
        {
            filled.Answer("n", given);
        }

        filled.Find("then")!.Enabled.ShouldBe(asked);
    }

    [Theory]
    [InlineData("all", "true", "false", false)]
    [InlineData("all", "true", "true", true)]
    [InlineData("any", "true", "false", true)]
    [InlineData("any", "false", "false", false)]
    public void EnableBehavior_asks_for_all_conditions_or_for_any(string behavior, string first, string second, bool asked)
    {
        var filled = FilledForm.Open(Made.Form($$"""
            { "linkId": "a", "type": "boolean" }, { "linkId": "b", "type": "boolean" },
            { "linkId": "then", "type": "string", "enableBehavior": "{{behavior}}", "enableWhen": [
              { "question": "a", "operator": "=", "answerBoolean": true }, { "question": "b", "operator": "=", "answerBoolean": true }] }
            """));
        filled.Answer("a", first);
        filled.Answer("b", second);

        filled.Find("then")!.Enabled.ShouldBe(asked);
    }

    [Fact]
    public void What_stands_in_a_group_that_is_not_asked_is_not_asked_and_not_written()
    {
        var filled = FilledForm.Open(Made.Form("""
            { "linkId": "a", "type": "boolean" },
            { "linkId": "g", "type": "group", "enableWhen": [{ "question": "a", "operator": "=", "answerBoolean": true }],
              "item": [{ "linkId": "inside", "type": "string", "required": true }] },
            { "linkId": "after", "type": "string", "enableWhen": [{ "question": "inside", "operator": "exists", "answerBoolean": true }] }
            """));
        filled.Answer("a", "true");
        filled.Answer("inside", "here");
        filled.Find("after")!.Enabled.ShouldBeTrue();

        filled.Answer("a", "false");

        filled.Find("inside")!.Enabled.ShouldBeFalse();
        filled.Find("after")!.Enabled.ShouldBeFalse();
        filled.Faults().ShouldBeEmpty();
        filled.ToResponse().Json["item"]!.AsArray().ShouldHaveSingleItem()!["linkId"]!.ToString().ShouldBe("a");
        filled.Find("inside")!.Values.ShouldHaveSingleItem().Display.ShouldBe("here", "it comes back when the group is asked again");
    }

    [Fact]
    public void In_a_repeating_group_a_condition_looks_at_its_own_repetition()
    {
        var filled = FilledForm.Open(Made.Form("""
            { "linkId": "child", "type": "group", "repeats": true, "item": [
              { "linkId": "school", "type": "boolean" },
              { "linkId": "which", "type": "string", "enableWhen": [{ "question": "school", "operator": "=", "answerBoolean": true }] }] }
            """));
        filled.Answer("child[1]/school", "true");

        filled.Find("child[0]/which")!.Enabled.ShouldBeFalse();
        filled.Find("child[1]/which")!.Enabled.ShouldBeTrue();
    }

    [Fact]
    public void An_expression_decides_whether_a_question_is_asked()
    {
        var filled = FilledForm.Open(Made.Form($$"""
            { "linkId": "age", "type": "integer" },
            { "linkId": "adult", "type": "string", {{Made.Expression("enableWhenExpression", "%resource.item.where(linkId='age').answer.value >= 18")}} }
            """));
        filled.Find("adult")!.Enabled.ShouldBeFalse();

        filled.Answer("age", "18");

        filled.Find("adult")!.Enabled.ShouldBeTrue();
    }

    [Fact]
    public void An_answer_to_a_question_that_is_not_asked_is_a_fault_of_the_response()
    {
        var form = Made.Form("""
            { "linkId": "condition", "type": "boolean", "required": true },
            { "linkId": "enable-when", "type": "boolean", "required": true, "enableWhen": [{ "question": "condition", "operator": "=", "answerBoolean": true }] }
            """);

        var wrong = FilledForm.Open(form, Made.Response("""
            { "linkId": "condition", "answer": [{ "valueBoolean": false }] }, { "linkId": "enable-when", "answer": [{ "valueBoolean": false }] }
            """));
        var right = FilledForm.Open(form, Made.Response("""{ "linkId": "condition", "answer": [{ "valueBoolean": false }] }"""));

        wrong.Faults().ShouldHaveSingleItem().ShouldSatisfyAllConditions(fault => fault.Code.ShouldBe("notEnabled"), fault => fault.LinkId.ShouldBe("enable-when"));
        right.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void A_chain_of_thousands_of_conditions_written_backwards_is_followed_to_its_end()
    {
        const int Length = 3000;
        var items = Enumerable.Range(0, Length).Reverse().Select(i => i == 0
            ? """{ "linkId": "q0", "type": "integer" }"""
            : $$"""{ "linkId": "q{{i}}", "type": "integer", "enableWhen": [{ "question": "q{{i - 1}}", "operator": "exists", "answerBoolean": true }] }""");
        var filled = FilledForm.Open(Made.Form(string.Join(',', items)));
        filled.Fill(Enumerable.Range(0, Length - 1).Select(i => new KeyValuePair<string, IReadOnlyList<string>>($"q{i}", ["1"])));
        filled.Find($"q{Length - 1}")!.Enabled.ShouldBeTrue();

        filled.Answer("q0");

        filled.Find($"q{Length - 1}")!.Enabled.ShouldBeFalse();
        filled.Find("q1")!.Enabled.ShouldBeFalse();
    }
}
