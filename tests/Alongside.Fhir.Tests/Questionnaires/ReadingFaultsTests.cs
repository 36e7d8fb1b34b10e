using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

public sealed class ReadingFaultsTests
{
    [Theory]
    [InlineData("", "notJson")]
    [InlineData("   ", "notJson")]
    [InlineData("<Questionnaire/>", "notJson")]
    [InlineData("{ \"resourceType\": \"Questionnaire\", ", "notJson")]
    [InlineData("{ \"resourceType\": \"Questionnaire\", \"resourceType\": \"Questionnaire\" }", "notJson")]
    [InlineData("{ \"resourceType\": \"Questionnaire\", \"title\": \"\\ud800\" }", "badText")]
    [InlineData("[]", "notObject")]
    [InlineData("null", "notObject")]
    [InlineData("7", "notObject")]
    [InlineData("{}", "noResourceType")]
    [InlineData("{ \"resourceType\": 7 }", "noResourceType")]
    [InlineData("{ \"resourceType\": \"Patient\" }", "wrongResourceType")]
    public void A_file_that_is_no_form_is_refused_with_its_reason(string text, string code)
    {
        var reading = QuestionnaireReader.Read(text);

        reading.Form.ShouldBeNull();
        reading.Draft.ShouldBeNull();
        reading.Faults.ShouldHaveSingleItem().Code.ShouldBe(code);
        reading.Faults[0].Reason.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Broken_json_is_refused_with_its_line() =>
        QuestionnaireReader.Read("{\n\"resourceType\": \"Questionnaire\",\n!").Faults.ShouldHaveSingleItem().Reason.ShouldContain("line 3");

    [Fact]
    public void Json_nested_without_end_is_refused() =>
        QuestionnaireReader.Read(string.Concat(Enumerable.Repeat("{\"item\":[", 5000))).Faults.ShouldHaveSingleItem().Code.ShouldBe("notJson");

    [Theory]
    [InlineData("""{ "type": "string" }""", "noLinkId", "Questionnaire.item[0].linkId")]
    [InlineData("""{ "linkId": "a" }""", "unknownType", "Questionnaire.item[0].type")]
    [InlineData("""{ "linkId": "a", "type": "picture" }""", "unknownType", "Questionnaire.item[0].type")]
    [InlineData("""{ "linkId": "a", "type": "string" }, { "linkId": "a", "type": "text" }""", "duplicateLinkId", "Questionnaire.item[1].linkId")]
    [InlineData("""{ "linkId": "a", "type": "group", "item": [{ "linkId": "a", "type": "text" }] }""", "duplicateLinkId", "Questionnaire.item[0].item[0].linkId")]
    [InlineData("""{ "linkId": "a", "type": "string", "item": {} }""", "shape", "Questionnaire.item[0].item")]
    [InlineData("""{ "linkId": "a", "type": "string", "text": 7 }""", "shape", "Questionnaire.item[0].text")]
    [InlineData("""{ "linkId": ["a"], "type": "string" }""", "shape", "Questionnaire.item[0].linkId")]
    [InlineData("""{ "linkId": "a", "type": "display", "item": [{ "linkId": "b", "type": "text" }] }""", "displayWithItems", "Questionnaire.item[0].item")]
    [InlineData("""{ "linkId": "a", "type": "choice", "answerOption": [{ "valueQuantity": { "value": 1 } }] }""", "optionType", "Questionnaire.item[0].answerOption[0].valueQuantity")]
    [InlineData("""{ "linkId": "a", "type": "integer", "answerOption": [{ "valueString": "one" }] }""", "optionType", "Questionnaire.item[0].answerOption[0].valueString")]
    [InlineData("""{ "linkId": "a", "type": "choice", "answerOption": [{}] }""", "emptyOption", "Questionnaire.item[0].answerOption[0]")]
    [InlineData("""{ "linkId": "a", "type": "boolean", "answerOption": [{ "valueCoding": { "code": "y" } }] }""", "optionsNotAllowed", "Questionnaire.item[0].answerOption")]
    [InlineData("""{ "linkId": "a", "type": "choice", "answerValueSet": "#v", "answerOption": [{ "valueCoding": { "code": "y" } }] }""", "twoLists", "Questionnaire.item[0].answerOption")]
    [InlineData("""{ "linkId": "a", "type": "string", "enableWhen": [{ "question": "b", "operator": "exists", "answerBoolean": true }] }""", "enableWhenNowhere", "Questionnaire.item[0].enableWhen[0].question")]
    [InlineData("""{ "linkId": "a", "type": "string", "enableWhen": [{ "operator": "exists", "answerBoolean": true }] }""", "enableWhenNoQuestion", "Questionnaire.item[0].enableWhen[0].question")]
    [InlineData("""{ "linkId": "b", "type": "string" }, { "linkId": "a", "type": "string", "enableWhen": [{ "question": "b", "operator": "like", "answerString": "x" }] }""", "enableWhenOperator", "Questionnaire.item[1].enableWhen[0].operator")]
    [InlineData("""{ "linkId": "b", "type": "string" }, { "linkId": "a", "type": "string", "enableWhen": [{ "question": "b", "operator": "=" }] }""", "enableWhenNothing", "Questionnaire.item[1].enableWhen[0]")]
    [InlineData("""{ "linkId": "b", "type": "string" }, { "linkId": "a", "type": "string", "enableWhen": [{ "question": "b", "operator": "exists", "answerString": "x" }] }""", "enableWhenExists", "Questionnaire.item[1].enableWhen[0]")]
    [InlineData("""{ "linkId": "b", "type": "display" }, { "linkId": "a", "type": "string", "enableWhen": [{ "question": "b", "operator": "=", "answerString": "x" }] }""", "enableWhenNoAnswer", "Questionnaire.item[1].enableWhen[0].question")]
    [InlineData("""{ "linkId": "a", "type": "string", "enableWhen": [{ "question": "a", "operator": "exists", "answerBoolean": true }] }""", "enableWhenCircle", "Questionnaire.item[0].enableWhen")]
    [InlineData("""{ "linkId": "a", "type": "string", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/regex", "valueString": "(" }] }""", "badPattern", "Questionnaire.item[0].extension")]
    [InlineData("""{ "linkId": "a", "type": "group", "initial": [{ "valueString": "x" }] }""", "initialNotAllowed", "Questionnaire.item[0].initial")]
    public void A_form_that_cannot_be_used_says_where_and_why(string items, string code, string path)
    {
        var reading = QuestionnaireReader.Read(Made.Json(items));

        reading.Form.ShouldBeNull();
        reading.Draft.ShouldNotBeNull();
        reading.Faults.ShouldContain(fault => fault.Code == code && fault.Path == path && fault.Severity == FaultSeverity.Error, string.Join("; ", reading.Faults));
    }

    [Fact]
    public void An_expression_that_cannot_be_read_is_refused_with_its_linkId()
    {
        var reading = QuestionnaireReader.Read(Made.Json($$"""{ "linkId": "total", "type": "integer", {{Made.Expression("calculatedExpression", "1 +")}} }"""));

        var fault = reading.Faults.ShouldHaveSingleItem();
        fault.Code.ShouldBe("badExpression");
        fault.LinkId.ShouldBe("total");
        fault.Reason.ShouldBe("The calculatedExpression cannot be read: A name or value was expected, but the expression ends. (character 4)");
    }

    [Theory]
    [InlineData("""{ "linkId": "a", "type": "choice" }""", "noOptions")]
    [InlineData("""{ "linkId": "a", "type": "choice", "answerValueSet": "http://example.org/elsewhere" }""", "noOptions")]
    [InlineData("""{ "linkId": "a", "type": "group" }""", "emptyGroup")]
    [InlineData("""{ "linkId": "a", "type": "string", "initial": [{ "valueInteger": 1 }] }""", "initialType")]
    [InlineData("""{ "linkId": "a", "type": "boolean", "required": "true" }""", "shape")]
    public void What_is_only_odd_is_a_warning_and_the_form_can_be_used(string items, string code)
    {
        var reading = QuestionnaireReader.Read(Made.Json(items));

        reading.Form.ShouldNotBeNull();
        reading.Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(fault => fault.Code.ShouldBe(code), fault => fault.Severity.ShouldBe(FaultSeverity.Warning));
    }

    [Fact]
    public void A_response_without_linkIds_is_refused()
    {
        var reading = QuestionnaireResponseReader.Read("""{ "resourceType": "QuestionnaireResponse", "status": "completed", "item": [{ "answer": [{ "item": [{ "text": "x" }] }] }] }""");

        reading.Response.ShouldBeNull();
        reading.Faults.Select(fault => fault.Path).ShouldBe(["QuestionnaireResponse.item[0]", "QuestionnaireResponse.item[0].answer[0].item[0]"], ignoreOrder: true);
    }
}
