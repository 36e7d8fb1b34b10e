using System.Globalization;
using Alongside.Fhir.Questionnaires;
using Alongside.Shared.Design;

namespace Alongside.Assessments;

/// <summary>One question as a form field.</summary>
public sealed record AnswerField(FormItem Item, AnswerFields Among, string? Fault)
{
    public string Name => AnswersForm.NameOf(Item.Key);

    public string Id => FormValue.IdOf(Name);

    public string Label => LabelOf(Item);

    public string? Help => Item.Definition.Help ?? Item.Definition.EntryFormat ?? (Item.Type is ItemType.Attachment ? "Write where the file is kept." : null);

    public string? DescribedBy =>
        string.Join(' ', new[] { Help is null ? null : Id + "-hint", Fault is null ? null : Id + "-error" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    public string? Invalid => Fault is null ? null : "true";

    /// <summary>It is there only because somebody changed it; the answers as they are now do not ask it.</summary>
    public bool IsNotAsked => !Item.Shown && !Among.OnPaper;

    public bool IsWorkedOut => Among.IsWorkedOut(Item);

    public bool HasChoices => Item.Type == ItemType.Boolean || Item.Options.Count > 0;

    /// <summary>Choices folded into a list, as the form wishes.</summary>
    public bool IsFolded => HasChoices && Item is { Repeats: false, Type: ItemType.Choice } && Item.Definition.Control is "drop-down" or "autocomplete" && Item.Options.Count > 7;

    public IEnumerable<AnswerOption> Options => Item.Type == ItemType.Boolean
        ? [new AnswerOption("true", AnswerValue.Of(value: true), "Yes", null), new AnswerOption("false", AnswerValue.Of(value: false), "No", null)]
        : Item.Options;

    /// <summary>What was written in own words where the choices did not fit.</summary>
    public string? OwnWords => Item.Values.FirstOrDefault(value => !Item.Options.Any(option => option.Answer.Same(value)))?.Display;

    /// <summary>The entries to show: one field, or for a question with several answers one for each and one more.</summary>
    public IReadOnlyList<string> Entries => Item.Repeats ? [.. Item.FormTexts, ""] : [Item.FormTexts.FirstOrDefault() ?? ""];

    public string InputType => Fault is not null ? "text" : Item.Type switch
    {
        ItemType.Date => "date",
        ItemType.DateTime => "datetime-local",
        ItemType.Time => "time",
        ItemType.Url => "url",
        _ => "text",
    };

    public string? InputMode => Item.Type is ItemType.Integer or ItemType.Decimal or ItemType.Quantity ? "decimal" : null;

    public string? Unit => Item.Type is ItemType.Integer or ItemType.Decimal
        ? Item.Definition.Units.Select(unit => (unit["display"] ?? unit["code"])?.ToString()).FirstOrDefault(unit => unit?.Contains('{', StringComparison.Ordinal) == false)
        : null;

    public bool HasItems => Item.Type is not (ItemType.Group or ItemType.Display) && Item.Items.Any(below => !below.Definition.IsHelp);

    public static string LabelOf(FormItem item)
    {
        var label = item.Definition.Prefix is { } prefix ? $"{prefix} {item.Text}" : item.Text;
        return item is { Type: ItemType.Group, Repeats: true, Repetition: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"{label} ({item.Repetition + 1})") : label;
    }
}
