using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

public sealed class RandomFillingTests(ITestOutputHelper output)
{
    /// <summary>Rules that a random answer may break without the engine being wrong.</summary>
    private static readonly string[] OfTheForm = ["required", "minCount", "invariant", "calculation", "questionnaireDraft", "questionnaireRetired", "invalidRefResourceTypeRestriction", "invalidUnit", "minLength"];

    [Fact]
    public void Every_published_form_filled_at_random_has_no_wrong_answers_and_opens_the_same_again()
    {
        var wrong = new List<string>();
        foreach (var (name, text) in PublishedForms.All("Questionnaire"))
        {
            var form = QuestionnaireReader.Read(text).Draft!;
            for (var seed = 0; seed < 3; seed++)
            {
                var clock = System.Diagnostics.Stopwatch.StartNew();
                var filled = new RandomFilling(seed).Fill(form);
                wrong.AddRange(filled.Faults().Where(fault => !OfTheForm.Contains(fault.Code)).Select(fault => $"{name} ({seed}): {fault.Key} {fault}"));
                var response = filled.ToResponse("completed");
                var again = FilledForm.Open(form, QuestionnaireResponseReader.Read(response.ToJson()).Response);
                if (!JsonNode.DeepEquals(again.ToResponse().Json, response.Json))
                {
                    wrong.Add($"{name} ({seed}): opens otherwise than it was written");
                }

                if (clock.ElapsedMilliseconds > 500)
                {
                    output.WriteLine($"{name}: {clock.ElapsedMilliseconds} ms");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }
}
