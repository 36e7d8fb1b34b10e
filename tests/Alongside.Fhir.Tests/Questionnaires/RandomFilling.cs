using System.Globalization;
using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

/// <summary>Answers a form at random, as a person might who only ever enters what each question takes.</summary>
internal sealed class RandomFilling(int seed)
{
    private readonly Random _random = new(seed);

    public FilledForm Fill(Questionnaire form)
    {
        var filled = FilledForm.Open(form);
        for (var round = 0; round < 3; round++)
        {
            var fields = filled.AllItems.Where(item => item.Enabled && item.Type.IsQuestion() && !item.ReadOnly)
                .Select(item => new KeyValuePair<string, IReadOnlyList<string>>(item.Key, Entries(item))).ToList();
            filled.Fill(fields);
        }

        return filled;
    }

    private IReadOnlyList<string> Entries(FormItem item)
    {
        if (item.Options.Count > 0)
        {
            return [.. item.Options.OrderBy(_ => _random.Next()).Where(option => option.Value.Length > 0).Take(item.Repeats ? Math.Min(item.Definition.MaxOccurs ?? 2, 2) : 1).Select(option => option.Value)];
        }

        return item.Definition.AnswerValueSet is not null || item.Type is ItemType.Attachment or ItemType.Choice || item.Definition.Regex is not null ? [] : [Entry(item)];
    }

    private string Entry(FormItem item)
    {
        var least = item.Definition.MinValue?.Number ?? 0;
        var most = item.Definition.MaxValue?.Number ?? least + 100;
        var number = Math.Floor(least + ((most - least) * (decimal)_random.NextDouble()));
        return item.Type switch
        {
            ItemType.Boolean => _random.Next(2) == 0 ? "true" : "false",
            ItemType.Integer or ItemType.Decimal or ItemType.Quantity => Math.Max(number, least).ToString(CultureInfo.InvariantCulture),
            ItemType.Date => item.Definition.MinValue?.Display ?? item.Definition.MaxValue?.Display ?? "2001-02-03",
            ItemType.DateTime => "2001-02-03T04:05:06Z",
            ItemType.Time => "10:20",
            ItemType.Url => "https://example.org/",
            ItemType.Reference => "Patient/1",
            _ => new string('a', Math.Min(item.Definition.MaxLength ?? 12, 12)),
        };
    }
}
