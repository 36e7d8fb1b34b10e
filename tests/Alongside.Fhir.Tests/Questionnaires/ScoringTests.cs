using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

public sealed class ScoringTests
{
    [Fact]
    public void Us_core_phq9_without_an_expression_totals_twelve_with_a_log_of_nine_answers()
    {
        var filled = FilledForm.Open(PublishedForms.Form("us-core/Questionnaire-phq-9-example.json"), PublishedForms.Response("us-core/QuestionnaireResponse-phq-9-example.json"));

        var score = filled.Scores().ShouldHaveSingleItem();

        score.Value.ShouldBe(12);
        score.LinkId.ShouldBe("/44261-6");
        score.IsComplete.ShouldBeTrue();
        score.Contributions.Count.ShouldBe(9);
        score.Contributions[0].ShouldBe(new ScoreContribution("/44250-9", "Little interest or pleasure in doing things?", "More than half the days", 2));
        filled.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void Us_core_audit_c_totals_nought()
    {
        var filled = FilledForm.Open(PublishedForms.Form("us-core/Questionnaire-AUDIT-C.json"), PublishedForms.Response("us-core/QuestionnaireResponse-AUDIT-C.json"));

        var score = filled.Scores().ShouldHaveSingleItem();

        score.Value.ShouldBe(0);
        score.LinkId.ShouldBe("/75626-2");
        filled.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void Lforms_phq9_works_out_its_own_total_as_answers_come_in()
    {
        var filled = FilledForm.Open(PublishedForms.Form("lforms/phq9.json"));
        filled.Find("/44261-6")!.Values.ShouldBeEmpty();

        filled.Answer("/44250-9", "http://loinc.org|LA6570-1");
        filled.Answer("/44260-8", "http://loinc.org|LA6571-9");

        filled.Find("/44261-6")!.Values.ShouldHaveSingleItem().Number.ShouldBe(5);
        var score = filled.Scores().ShouldHaveSingleItem();
        score.Value.ShouldBe(5);
        score.IsCalculated.ShouldBeTrue();
        score.Contributions.Select(part => (part.LinkId, part.Weight)).ShouldBe([("/44250-9", 2m), ("/44260-8", 3m)]);
        score.Unanswered.Count.ShouldBe(7);
    }

    [Fact]
    public void Sdc_phq9_scores_from_the_value_set_inside_the_form()
    {
        var filled = FilledForm.Open(PublishedForms.Form("sdc/Questionnaire-questionnaire-sdc-profile-example-PHQ9.json"));
        var question = filled.Find("H1/T1/Q1")!;
        question.Options.Select(option => option.Weight).ShouldBe([0, 1, 2, 4], "as the example has them");

        foreach (var item in filled.AllItems.Where(item => item.Type is ItemType.Choice).ToList())
        {
            filled.Answer(item.Key, item.Options[1].Value);
        }

        filled.Find("H1/TS")!.Values.ShouldBeEmpty("the published expression looks only at the top level, where no answers are");
        var score = filled.Scores().ShouldHaveSingleItem();
        score.Value.ShouldBe(9);
        score.LinkId.ShouldBe("H1/TS");
        score.Contributions.Count.ShouldBe(9);
    }

    [Theory]
    [InlineData("sdc/Questionnaire-questionnaire-sdc-profile-example-hunger-vital-signs.json")]
    [InlineData("gravity/Questionnaire-SDOHCC-QuestionnaireHungerVitalSign.json")]
    public void Hunger_vital_sign_finds_risk_from_either_answer(string name)
    {
        var filled = FilledForm.Open(PublishedForms.Form(name));
        filled.Find("/88124-3")!.Values.ShouldBeEmpty();

        filled.Answer("/88122-7", "http://loinc.org|LA28397-0");
        filled.Find("/88124-3")!.Values.ShouldHaveSingleItem().Display.ShouldBe("At risk");

        filled.Answer("/88122-7", "http://loinc.org|LA28398-8");
        filled.Find("/88124-3")!.Values.ShouldHaveSingleItem().Display.ShouldBe("No risk");
    }

    [Fact]
    public void Apgar_with_item_weights_adds_up_its_five_signs()
    {
        var filled = FilledForm.Open(PublishedForms.Form("lforms/apgar-with-itemWeight-variable.json"));
        foreach (var item in filled.AllItems.Where(item => item.Type is ItemType.Choice).ToList())
        {
            filled.Answer(item.Key, item.Options[^1].Value);
        }

        filled.Find("9272-6")!.Values.ShouldHaveSingleItem().Number.ShouldBe(10);
    }

    [Fact]
    public void Cardiovascular_risk_is_worked_out_through_its_chain_of_variables()
    {
        var filled = FilledForm.Open(PublishedForms.Form("smart-forms/CVD-Risk.json"));
        filled.Answer("age", "60");
        filled.Answer("gender", filled.Find("gender")!.Options.First(option => option.Code == "male").Value);
        filled.Answer("systolic-bp", "140");
        filled.Answer("tot-chol", "6");
        filled.Answer("hdl-chol", "1.2");
        filled.Answer("current-smoker", "false");
        filled.Answer("has-diabetes", "false");
        filled.Answer("ecg-lvh", "false");

        filled.AllItems.Single(item => item.Definition.CalculatedExpression?.Text.Contains("%cvdScore") is true)
            .Values.ShouldHaveSingleItem().Number!.Value.ShouldBeInRange(10, 20);
    }
}
