using Alongside.Fhir.FhirPath;

namespace Alongside.Fhir.Questionnaires.Filling;

/// <summary>Which answers went into a calculated number: those whose score the expression asked for, or whose question it names.</summary>
internal static class CalculationLog
{
    public static Score? Of(FilledForm form, FormItem item)
    {
        var weighed = new HashSet<string>(StringComparer.Ordinal);
        var evaluation = new FormEvaluation(form)
        {
            Weighed = (answer, _) =>
            {
                for (var at = answer; at is not null; at = at.Parent)
                {
                    if (at.Json is JsonObject json && json["linkId"] is JsonValue linkId)
                    {
                        weighed.Add(linkId.ToString());
                        return;
                    }
                }
            },
        };
        var value = Value(evaluation, item);
        var named = NamedItems(form, item);
        var counted = form.AllItems.Where(one => one.Enabled && one != item && (weighed.Contains(one.LinkId) || named.Contains(one.LinkId))).ToList();
        var contributions = counted.SelectMany(Parts).ToList();
        var scored = weighed.Count > 0 ? Alike(form, weighed) : counted;
        if (contributions.Count == 0 && scored.Count == 0)
        {
            return null;
        }

        return new Score(item.LinkId, item.Text, value, item.Definition.CalculatedExpression!.Text, contributions,
            [.. scored.Where(one => one.Type.IsQuestion() && !one.Values.Any()).Select(one => new UnansweredItem(one.LinkId, one.Text))])
        { IsCalculated = true };
    }

    private static decimal? Value(FormEvaluation evaluation, FormItem item)
    {
        try
        {
            return CalculatedAnswers.Read(item.Definition, evaluation.Run(item.Definition.CalculatedExpression!, item)) is [var first, ..] ? first.Number : null;
        }
        catch (FhirPathException)
        {
            return null;
        }
    }

    private static IEnumerable<ScoreContribution> Parts(FormItem item)
    {
        var weights = Scoring.Contributions(item).ToList();
        return weights.Count > 0
            ? weights
            : item.Values.Where(value => value.Number is not null).Select(value => new ScoreContribution(item.LinkId, item.Text, value.Display, value.Number!.Value));
    }

    /// <summary>The scored questions that stand beside those the expression asked for.</summary>
    private static List<FormItem> Alike(FilledForm form, HashSet<string> weighed)
    {
        var parents = form.AllItems.Where(item => weighed.Contains(item.LinkId)).Select(item => item.Parent).ToHashSet();
        return [.. Scoring.ScoredItems(form.Items).Where(item => parents.Contains(item.Parent))];
    }

    /// <summary>The questions whose linkIds stand in the expression, or in the variables it uses.</summary>
    private static HashSet<string> NamedItems(FilledForm form, FormItem item)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var read = new HashSet<FormExpression>();
        var pending = new Stack<FormExpression>([item.Definition.CalculatedExpression!]);
        while (pending.TryPop(out var expression))
        {
            if (!read.Add(expression))
            {
                continue;
            }

            foreach (var one in form.Form.AllItems.Where(one => one.LinkId.Length > 0 && expression.Text.Contains($"'{one.LinkId}'", StringComparison.Ordinal)))
            {
                named.Add(one.LinkId);
            }

            foreach (var variable in Visible(form, item).Where(variable => variable.Name is { } name && expression.Text.Contains('%' + name, StringComparison.Ordinal)))
            {
                pending.Push(variable);
            }
        }

        return named;
    }

    private static IEnumerable<FormExpression> Visible(FilledForm form, FormItem item)
    {
        for (var at = item; at is not null; at = at.Parent)
        {
            foreach (var variable in at.Definition.Variables)
            {
                yield return variable;
            }
        }

        foreach (var variable in form.Form.Variables)
        {
            yield return variable;
        }
    }
}
