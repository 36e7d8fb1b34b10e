using System.Globalization;
using Alongside.Fhir.Questionnaires;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Alongside.Assessments;

/// <summary>The questions of a form as plain form fields, each with its fault.</summary>
public sealed record AnswerFields(IReadOnlyList<FormItem> Items, ModelStateDictionary Faults, bool IsReading)
{
    public AnswerFields Below(IReadOnlyList<FormItem> items) => this with { Items = items };

    public static string NameOf(FormItem item) => AnswersForm.Prefix + item.Key;

    public static string IdOf(FormItem item) => FormValue.IdOf("Form." + NameOf(item));

    public string? FaultOf(FormItem item) =>
        Faults.TryGetValue("Form." + NameOf(item), out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : item.Answers.Select(answer => answer.Refusal).FirstOrDefault(refusal => refusal is not null);

    /// <summary>The kind of field for a question without choices.</summary>
    public static string InputType(FormItem item) => FaultFree(item) ? item.Type switch
    {
        ItemType.Date => "date",
        ItemType.DateTime => "datetime-local",
        ItemType.Time => "time",
        ItemType.Url => "url",
        _ => "text",
    } : "text";

    public static string? InputMode(FormItem item) => item.Type is ItemType.Integer or ItemType.Decimal or ItemType.Quantity ? "decimal" : null;

    public static IEnumerable<AnswerOption> OptionsOf(FormItem item) => item.Type == ItemType.Boolean
        ? [new AnswerOption("true", AnswerValue.Of(value: true), "Yes", null), new AnswerOption("false", AnswerValue.Of(value: false), "No", null)]
        : item.Options;

    public static bool HasChoices(FormItem item) => item.Type == ItemType.Boolean || (item.Options.Count > 0 && item.Type is not ItemType.OpenChoice);

    public static string? UnitOf(FormItem item) =>
        item.Definition.Units.Select(unit => (unit["display"] ?? unit["code"])?.ToString()).FirstOrDefault();

    public static string Label(FormItem item) => item.Definition.Prefix is { } prefix ? $"{prefix} {item.Text}" : item.Text;

    public static string RepetitionLabel(FormItem item) =>
        item.Repeats && item.Repetition > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Label(item)} ({item.Repetition + 1})") : Label(item);

    private static bool FaultFree(FormItem item) => item.Answers.All(answer => answer.Refusal is null);
}
