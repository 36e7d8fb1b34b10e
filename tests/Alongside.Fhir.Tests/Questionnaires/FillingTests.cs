using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

public sealed class FillingTests
{
    private const string Household = """
        { "linkId": "name", "type": "string", "text": "Name", "required": true, "maxLength": 20 },
        { "linkId": "member", "type": "group", "repeats": true, "text": "Household member", "item": [
          { "linkId": "first", "type": "string", "required": true },
          { "linkId": "born", "type": "date" }] },
        { "linkId": "needs", "type": "choice", "repeats": true, "answerOption": [
          { "valueCoding": { "system": "http://example.org/needs", "code": "food", "display": "Food" } },
          { "valueCoding": { "system": "http://example.org/needs", "code": "rent", "display": "Rent" } }],
          "item": [{ "linkId": "urgent", "type": "boolean" }] }
        """;

    [Fact]
    public void A_posted_form_becomes_a_response_and_opens_the_same_again()
    {
        var form = Made.Form(Household);
        var filled = FilledForm.Open(form);
        filled.Fill(Posted(
            ("name", ["Ana Rivera-Demo"]),
            ("member[0]/first", ["Luis"]), ("member[0]/born", ["2015-03-01"]),
            ("member[1]/first", ["Eva"]), ("member[1]/born", [""]),
            ("needs", ["http://example.org/needs|food", "http://example.org/needs|rent"]),
            ("needs[1]/urgent", ["true"]),
            ("unknown", ["x"])));

        filled.Faults().ShouldBeEmpty();
        var response = filled.ToResponse("completed");
        var items = response.Json["item"]!.AsArray();
        items.Select(item => item!["linkId"]!.ToString()).ShouldBe(["name", "member", "member", "needs"]);
        items[3]!["answer"]![1]!["item"]![0]!["answer"]![0]!["valueBoolean"]!.GetValue<bool>().ShouldBeTrue();
        response.Json["questionnaire"]!.ToString().ShouldBe("http://example.org/form");

        var again = FilledForm.Open(form, QuestionnaireResponseReader.Read(response.ToJson()).Response);
        again.Find("member[1]/first")!.FormTexts.ShouldBe(["Eva"]);
        again.Find("needs[1]/urgent")!.FormTexts.ShouldBe(["true"]);
        again.ToResponse().ToJson().ShouldBe(response.ToJson());
    }

    [Fact]
    public void An_entry_that_is_no_answer_is_shown_again_and_explained_and_never_written()
    {
        var filled = FilledForm.Open(Made.Form("""{ "linkId": "age", "type": "integer" }, { "linkId": "on", "type": "date" }"""));
        filled.Answer("age", "forty");
        filled.Answer("on", "31/12/2024");

        filled.Find("age")!.FormTexts.ShouldBe(["forty"]);
        filled.Faults().Select(fault => (fault.Key, fault.Reason)).ShouldBe([("age", "“forty” is not a whole number."), ("on", "“31/12/2024” is not a date.")]);
        filled.ToResponse().Json["item"].ShouldBeNull();
    }

    [Fact]
    public void Repetitions_are_added_and_taken_away_and_counted_again()
    {
        var filled = FilledForm.Open(Made.Form(Household));
        filled.Answer("member[0]/first", "One");
        filled.AddRepetition(filled.Find("member[0]")!).Key.ShouldBe("member[1]");
        filled.Answer("member[1]/first", "Two");
        filled.Answer("member[2]/first", "Three");

        filled.RemoveRepetition(filled.Find("member[1]")!);

        filled.Items.Where(item => item.LinkId == "member").Select(item => item.Key).ShouldBe(["member[0]", "member[1]"]);
        filled.Find("member[1]/first")!.FormTexts.ShouldBe(["Three"]);
        filled.RemoveRepetition(filled.Find("member[0]")!);
        filled.RemoveRepetition(filled.Find("member[0]")!);
        filled.Items.Single(item => item.LinkId == "member").Items[0].Values.ShouldBeEmpty();
    }

    [Fact]
    public void A_draft_only_warns_of_what_is_not_yet_answered()
    {
        var filled = FilledForm.Open(Made.Form(Household));

        filled.Faults().Select(fault => (fault.Key, fault.Code, fault.Severity)).ShouldBe(
            [("name", "required", FaultSeverity.Warning), ("member[0]/first", "required", FaultSeverity.Warning)]);
    }

    [Fact]
    public void What_a_response_carries_besides_its_answers_is_kept()
    {
        var form = Made.Form("""{ "linkId": "a", "type": "string" }, { "linkId": "b", "type": "string" }""");
        var response = Made.Response("""
            { "linkId": "a", "id": "kept-item", "answer": [{ "id": "kept-answer", "valueString": "one", "extension": [{ "url": "http://example.org/x", "valueString": "kept" }] }] },
            { "linkId": "gone", "text": "An old question", "answer": [{ "valueString": "an old answer" }] }
            """);
        var filled = FilledForm.Open(form, response);
        filled.Answer("b", "two");

        var written = filled.ToResponse().ToJson();
        written.ShouldContain("kept-item");
        written.ShouldContain("kept-answer");
        written.ShouldContain("http://example.org/x");
        written.ShouldContain("an old answer");
        var leftover = filled.Leftovers.ShouldHaveSingleItem();
        leftover.Answers.ShouldBe(["an old answer"]);
        leftover.Reason.ShouldBe("The form has no question “gone”.");
    }

    [Fact]
    public void Answers_without_a_place_inside_a_group_are_kept_but_never_counted()
    {
        var form = Made.Form($$"""
            { "linkId": "g", "type": "group", "item": [{ "linkId": "a", "type": "integer" }] },
            { "linkId": "sum", "type": "integer", {{Made.Expression("calculatedExpression", "%resource.repeat(item).where(linkId != 'sum').answer.value.sum()")}} }
            """);
        var filled = FilledForm.Open(form, Made.Response("""
            { "linkId": "g", "item": [{ "linkId": "a", "answer": [{ "valueInteger": 1 }] }, { "linkId": "gone", "answer": [{ "valueInteger": 40 }] }] }
            """));
        filled.Answer("a", "2");

        filled.Find("sum")!.FormTexts.ShouldBe(["2"]);
        filled.ToResponse().Json["item"]![0]!["item"]!.AsArray().Select(item => item!["linkId"]!.ToString()).ShouldBe(["a", "gone"]);
    }

    [Fact]
    public void A_date_and_time_goes_through_a_local_field_unchanged()
    {
        var filled = FilledForm.Open(Made.Form("""{ "linkId": "at", "type": "dateTime" }"""),
            Made.Response("""{ "linkId": "at", "answer": [{ "valueDateTime": "2024-05-17T10:30:45.123Z" }] }"""));
        var shown = AnswerText.WriteLocal(filled.Find("at")!.Values.Single(), TimeZoneInfo.Local);
        shown.Length.ShouldBe("2024-05-17T10:30".Length);

        filled.Answer("at", shown);

        filled.Find("at")!.FormTexts.ShouldBe(["2024-05-17T10:30:45.123Z"]);
    }

    [Fact]
    public void Words_are_given_in_a_language_that_the_form_has()
    {
        var form = Made.Form("""
            { "linkId": "q", "type": "choice", "text": "Are you safe at home?",
              "_text": { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                { "url": "lang", "valueCode": "es" }, { "url": "content", "valueString": "¿Está a salvo en casa?" }] }] },
              "answerOption": [{ "valueCoding": { "code": "y", "display": "Yes",
                "_display": { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                  { "url": "lang", "valueCode": "es" }, { "url": "content", "valueString": "Sí" }] }] } } }] }
            """);

        form.Items[0].TextIn("es-MX").ShouldBe("¿Está a salvo en casa?");
        form.Items[0].TextIn("fr").ShouldBe("Are you safe at home?");
        form.Items[0].Options[0].DisplayIn("es").ShouldBe("Sí");
    }

    [Fact]
    public void Faults_become_an_operation_outcome()
    {
        var filled = FilledForm.Open(Made.Form("""{ "linkId": "a", "type": "string", "required": true }"""), Made.Response(""));

        var issue = OperationOutcome.Of(filled.Faults())["issue"]!.AsArray().ShouldHaveSingleItem()!;

        issue["severity"]!.ToString().ShouldBe("error");
        issue["code"]!.ToString().ShouldBe("required");
        issue["details"]!["text"]!.ToString().ShouldBe("a: This must be answered.");
    }

    [Fact]
    public void Initial_answers_choices_and_expressions_fill_a_blank_form()
    {
        var patient = new JsonObject { ["resourceType"] = "Patient", ["birthDate"] = "1980-02-03" };
        var filled = FilledForm.Open(
            Made.Form($$"""
                { "linkId": "country", "type": "string", "initial": [{ "valueString": "US" }] },
                { "linkId": "pick", "type": "choice", "answerOption": [{ "valueString": "a" }, { "valueString": "b", "initialSelected": true }] },
                { "linkId": "born", "type": "date", {{Made.Expression("initialExpression", "%patient.birthDate")}} },
                { "linkId": "nothing", "type": "string", {{Made.Expression("initialExpression", "%user.name.family")}} }
                """),
            context: new FormContext { Resources = new Dictionary<string, JsonObject>(StringComparer.Ordinal) { ["patient"] = patient } });

        filled.AllItems.Select(item => string.Join(',', item.FormTexts)).ShouldBe(["US", "b", "1980-02-03", ""]);
    }

    [Fact]
    public void A_calculated_answer_follows_its_answers_and_cannot_be_posted()
    {
        var filled = FilledForm.Open(Made.Form($$"""
            { "linkId": "a", "type": "integer" }, { "linkId": "b", "type": "integer" },
            { "linkId": "sum", "type": "integer", {{Made.Expression("calculatedExpression", "%resource.item.where(linkId='a' or linkId='b').answer.value.aggregate($total + $this, 0)")}} },
            { "linkId": "double", "type": "integer", {{Made.Expression("calculatedExpression", "%resource.item.where(linkId='sum').answer.value * 2")}} }
            """));
        filled.Fill(Posted(("a", ["3"]), ("b", ["4"]), ("sum", ["100"])));

        filled.Find("sum")!.ReadOnly.ShouldBeTrue();
        filled.Find("sum")!.FormTexts.ShouldBe(["7"]);
        filled.Find("double")!.FormTexts.ShouldBe(["14"]);
    }

    [Fact]
    public void Calculations_in_a_circle_end_with_a_fault()
    {
        var filled = FilledForm.Open(Made.Form($$"""
            { "linkId": "a", "type": "integer", {{Made.Expression("calculatedExpression", "iif(%resource.item.where(linkId='b').exists(), %resource.item.where(linkId='b').answer.value, 0) + 1")}} },
            { "linkId": "b", "type": "integer", {{Made.Expression("calculatedExpression", "%resource.item.where(linkId='a').answer.value + 1")}} }
            """));

        filled.Faults().ShouldContain(fault => fault.Code == "unstable");
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Posted(params (string Key, string[] Values)[] fields) =>
        fields.Select(field => new KeyValuePair<string, IReadOnlyList<string>>(field.Key, field.Values));
}
