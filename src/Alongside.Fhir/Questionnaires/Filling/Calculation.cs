using Alongside.Fhir.FhirPath;

namespace Alongside.Fhir.Questionnaires.Filling;

/// <summary>Works out calculated answers and offered choices, round after round, until nothing changes.</summary>
internal static class Calculation
{
    private const int MostRounds = 25;

    public static IReadOnlyList<FhirFault> Run(FilledForm form)
    {
        Enablement.Settle(form);
        var places = form.AllItems.Where(item => item.Definition.CalculatedExpression?.Parsed is not null || item.Definition.AnswerExpression?.Parsed is not null).ToList();
        var faults = new Dictionary<FormItem, FhirFault>();
        for (var round = 0; places.Count > 0; round++)
        {
            var changed = Round(form, places, faults);
            changed |= Enablement.Update(form);
            if (!changed)
            {
                break;
            }

            if (round == MostRounds)
            {
                return [.. faults.Values, new FhirFault(FaultSeverity.Error, "unstable", "QuestionnaireResponse", "The calculations of this form depend on each other in a circle and never settle.")];
            }
        }

        return [.. faults.Values];
    }

    private static bool Round(FilledForm form, List<FormItem> places, Dictionary<FormItem, FhirFault> faults)
    {
        var changed = false;
        var evaluation = new FormEvaluation(form);
        foreach (var place in places)
        {
            faults.Remove(place);
            try
            {
                if (place.Definition.AnswerExpression is { Parsed: not null } offered)
                {
                    place.OfferedOptions = OfferedOptions.Read(place.Definition, evaluation.Run(offered, place));
                }

                if (place.Definition.CalculatedExpression is { Parsed: not null } calculated && Set(place, CalculatedAnswers.Read(place.Definition, evaluation.Run(calculated, place))))
                {
                    changed = true;
                    evaluation = new FormEvaluation(form);
                }
            }
            catch (FhirPathException refused)
            {
                faults[place] = new FhirFault(FaultSeverity.Warning, "calculation", place.Path, $"This could not be worked out: {refused.Message}") { LinkId = place.LinkId, Key = place.Key };
            }
        }

        return changed;
    }

    private static bool Set(FormItem place, IReadOnlyList<AnswerValue> values)
    {
        var now = place.Values.ToList();
        var wanted = place.Repeats ? values : [.. values.Take(1)];
        if (now.Count == wanted.Count && now.Zip(wanted).All(pair => pair.First.Type == pair.Second.Type && pair.First.Same(pair.Second)))
        {
            return false;
        }

        FormTree.SetAnswers(place, [.. wanted.Select(value => new FormAnswer(value))]);
        return true;
    }
}
