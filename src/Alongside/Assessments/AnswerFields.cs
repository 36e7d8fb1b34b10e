using Alongside.Fhir.Questionnaires;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Alongside.Assessments;

/// <summary>The questions of a form as plain form fields, each with its fault.</summary>
public sealed record AnswerFields
{
    private readonly ModelStateDictionary _faults;
    private readonly FormItem? _total;
    private readonly HashSet<string> _watched;
    private readonly bool _watchesAll;

    public AnswerFields(FilledForm filled, ModelStateDictionary faults)
    {
        (Items, _faults, _total) = (filled.Items, faults, Totals.ItemOf(filled));
        var items = filled.Form.AllItems.ToList();
        _watched = [.. items.SelectMany(item => item.EnableWhen).Select(condition => condition.Question)];
        _watchesAll = _total is not null || items.Exists(item => item.EnableWhenExpression is not null || item.CalculatedExpression is not null || item.AnswerExpression is not null);
    }

    public IReadOnlyList<FormItem> Items { get; private init; }

    /// <summary>Where the page gets the questions anew when an answer changes which are asked.</summary>
    public string? Ask { get; init; }

    /// <summary>For print: every question, also those asked only after certain answers.</summary>
    public bool OnPaper { get; init; }

    /// <summary>Where two versions are compared: what either of them changed is shown, asked or not.</summary>
    internal BothVersions? Both { get; init; }

    public IEnumerable<AnswerField> Fields => Items
        .Where(item => (item.Shown || (OnPaper && !item.Definition.Hidden) || IsCompared(item)) && !item.Definition.IsHelp)
        .Select(item => new AnswerField(item, this, FaultOf(item)));

    public AnswerFields Below(FormItem item) => this with { Items = item.Items };

    public bool IsWorkedOut(FormItem item) => item.ReadOnly || item == _total;

    /// <summary>The address to ask when this question's answer changes; null when nothing hangs on it.</summary>
    public string? AskAfter(FormItem item) => _watchesAll || _watched.Contains(item.LinkId) ? Ask : null;

    public bool IsLast(FormItem item) => Items.LastOrDefault(one => one.LinkId == item.LinkId) == item;

    private bool IsCompared(FormItem item)
    {
        if (Both is null) return false;
        var name = AnswersForm.NameOf(item.Key);
        return Both.Theirs.ContainsKey(name) || (Both.Changed.Contains(name) && item.FormTexts.Any()) || item.Items.Any(IsCompared);
    }

    private string? FaultOf(FormItem item) =>
        _faults.TryGetValue(AnswersForm.NameOf(item.Key), out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : item.Answers.Select(answer => answer.Refusal).FirstOrDefault(refusal => refusal is not null);
}
