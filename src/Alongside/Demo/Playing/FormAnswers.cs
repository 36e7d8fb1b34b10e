using Alongside.Demo.Pack;
using Alongside.Demo.Planning;
using Alongside.Fhir.Questionnaires;
using Answers = System.Collections.Generic.IReadOnlyList<System.Collections.Generic.KeyValuePair<string, System.Collections.Generic.IReadOnlyList<string>>>;

namespace Alongside.Demo.Playing;

/// <summary>Answers to any form, as hard as the story says, in the story's own words.</summary>
internal static class FormAnswers
{
    /// <param name="form">The blank form; it is filled on the way, so that what follows from an answer is answered too.</param>
    public static Answers Of(FilledForm form, Assess assess, Chance chance)
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>();
        for (var again = 0; again < 3; again++)
        {
            var open = form.AllItems.Where(item => item.Shown && item.Type is not (ItemType.Group or ItemType.Display or ItemType.Unknown) && !item.ReadOnly && !answers.ContainsKey(item.Key)).ToList();
            if (open.Count == 0) break;
            foreach (var (key, values) in assess.Form == AssessmentKind.Phq9 ? Scored(open, assess.Level) : Open(open, assess, chance)) answers[key] = values;
            form.Fill(answers);
        }
        return [.. answers.OrderBy(answer => answer.Key, StringComparer.Ordinal)];
    }

    /// <summary>Weights that add up to the score; the last of nine, on thoughts of death, only when nothing else is left.</summary>
    private static IEnumerable<(string Key, IReadOnlyList<string> Values)> Scored(List<FormItem> items, int score)
    {
        var weighed = items.Where(item => item.Options.Any(option => option.Weight is not null)).ToList();
        var most = Math.Max(1, weighed.Count - 1);
        for (var number = 0; number < weighed.Count; number++)
        {
            var share = number < most ? Math.Min(3, score / most + (number < score % most ? 1 : 0)) : Math.Min(3, Math.Max(0, score - 3 * most));
            if (weighed[number].Options.FirstOrDefault(option => option.Weight == share) is { } chosen) yield return (weighed[number].Key, [chosen.Value]);
        }
        foreach (var item in items.Except(weighed).Where(item => item.Options.Count > 0)) yield return (item.Key, [item.Options[Math.Min(item.Options.Count - 1, 1 + score / 10)].Value]);
    }

    private static IEnumerable<(string Key, IReadOnlyList<string> Values)> Open(List<FormItem> items, Assess assess, Chance chance) =>
        from item in items
        let value = One(item, assess, chance)
        where value is not null
        select (item.Key, (IReadOnlyList<string>)[value]);

    private static string? One(FormItem item, Assess assess, Chance chance)
    {
        if (item.Options.Count > 0) return Chosen(item, assess, chance).Value;
        var level = Math.Clamp(assess.Level + chance.Between(-40, 30), 0, 99);
        return item.Type switch
        {
            ItemType.Boolean => level > 60 ? "true" : "false",
            ItemType.Integer or ItemType.Decimal => $"{level / 10}",
            ItemType.Date => assess.At.Day().ToString("O"),
            ItemType.String or ItemType.Text => assess.Said.GetValueOrDefault(item.LinkId) ?? assess.Said.GetValueOrDefault(item.LinkId.Replace("-words", "", StringComparison.Ordinal)),
            _ => null,
        };
    }

    /// <summary>What the story speaks of is a need; the rest is mostly fine.</summary>
    private static AnswerOption Chosen(FormItem item, Assess assess, Chance chance)
    {
        if (item.LinkId == "children" && assess.Said.ContainsKey(Conversation.NoChildren)) return item.Options[^1];
        var most = Math.Min(item.Options.Count, 4) - 1;
        return item.Options[assess.Said.ContainsKey(item.LinkId) ? chance.Between(Math.Min(2, most), most) : chance.Between(0, Math.Min(1 + assess.Level / 75, most))];
    }
}
