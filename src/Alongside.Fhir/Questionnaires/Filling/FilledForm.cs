using Alongside.Fhir.Questionnaires.Checking;
using Alongside.Fhir.Questionnaires.Filling;

namespace Alongside.Fhir.Questionnaires;

/// <summary>A form being filled. Not safe to share between threads; open one per request.</summary>
public sealed class FilledForm
{
    private readonly List<FhirFault> _opening = [];
    private readonly List<FhirFault> _calculating = [];
    private Dictionary<string, FormItem>? _byKey;

    private FilledForm(Questionnaire form, QuestionnaireResponse? source, FormContext context)
    {
        (Form, Source, Context) = (form, source, context);
        Items = FormTree.Children(form.Items, null, "");
    }

    public Questionnaire Form { get; }

    /// <summary>The places of the form, as a tree, in its order; a repeating group is there once for each repetition.</summary>
    public IReadOnlyList<FormItem> Items { get; internal set; }

    /// <summary>Every place of the form, from first to last.</summary>
    public IEnumerable<FormItem> AllItems => Items.SelectMany(item => item.WithDescendants());

    /// <summary>Answers in the response that have no place in the form: kept, shown, explained.</summary>
    public IReadOnlyList<Leftover> Leftovers { get; internal set; } = [];

    internal QuestionnaireResponse? Source { get; }

    internal FormContext Context { get; }

    /// <summary>Answers have been given here, rather than only read from a response.</summary>
    internal bool IsBeingFilled { get; private set; }

    internal string Status => Source?.Status ?? "in-progress";

    /// <summary>Opens a form, blank with its initial answers, or with the answers of a response.</summary>
    public static FilledForm Open(Questionnaire form, QuestionnaireResponse? response = null, FormContext? context = null)
    {
        var filled = new FilledForm(form, response, context ?? FormContext.Empty);
        if (response is null)
        {
            filled.IsBeingFilled = true;
            InitialAnswers.Give(filled);
            filled.Calculate();
        }
        else
        {
            filled._opening.AddRange(ResponseOpener.Place(filled, response));
            Enablement.Settle(filled);
            filled._opening.AddRange(Enablement.AnsweredButNotAsked(filled));
        }

        return filled;
    }

    /// <summary>The place with a key; for what does not repeat, the key is the linkId. A repetition that is not there yet is made.</summary>
    public FormItem? Find(string key) => ByKey.GetValueOrDefault(key) ?? (Repetitions.Make(this, key) ? ByKey.GetValueOrDefault(key) : null);

    /// <summary>Sets a question's answers from form fields and works out what follows. No values, or blank ones, clear it.</summary>
    public void Answer(string key, params string[] values) => Fill([new(key, values)]);

    /// <summary>Sets a question's answers and works out what follows.</summary>
    public void Answer(string key, IEnumerable<AnswerValue> values)
    {
        if (Find(key) is { } item && item.Type.IsQuestion())
        {
            FormTree.SetAnswers(item, [.. values.Select(value => new FormAnswer(value))]);
        }

        Changed();
        Calculate();
    }

    /// <summary>Sets the answers of a posted form, by field name, and works out what follows. Fields the form does not know, and those it works out itself, are left alone.</summary>
    public void Fill(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> fields)
    {
        foreach (var (key, values) in fields)
        {
            if (Find(key) is { } item && item.Type.IsQuestion() && !item.ReadOnly)
            {
                FormTree.SetAnswers(item, [.. values.Select(value => EnteredAnswers.Read(item, value, Context)).OfType<FormAnswer>()]);
            }
        }

        Changed();
        Calculate();
    }

    /// <summary>Adds a repetition after the last one of a repeating group, and gives it.</summary>
    public FormItem AddRepetition(FormItem group)
    {
        var added = Repetitions.Add(this, group);
        Changed();
        Calculate();
        return added;
    }

    /// <summary>Takes a repetition of a group away with its answers; the last one is emptied instead.</summary>
    public void RemoveRepetition(FormItem group)
    {
        Repetitions.Remove(this, group);
        Changed();
        Calculate();
    }

    /// <summary>Works out which items are asked, and every calculated answer, until nothing changes any more.</summary>
    public void Calculate()
    {
        _calculating.Clear();
        _calculating.AddRange(Calculation.Run(this));
    }

    /// <summary>What is wrong with the answers as they are, each with its linkId and field, in plain words.</summary>
    public IReadOnlyList<FhirFault> Faults() => [.. _opening, .. FormChecks.Check(this), .. _calculating];

    /// <summary>The answers as a response: what is not asked is left out, what the opened response also carried is kept.</summary>
    /// <param name="status">in-progress, completed, amended and so on; the status it had, when not given.</param>
    public QuestionnaireResponse ToResponse(string? status = null) => new(ResponseBuilder.Build(this, status ?? Status, everything: true).Response);

    /// <summary>The scores of the form, each with its calculation log.</summary>
    public IReadOnlyList<Score> Scores() => Scoring.Of(this);

    internal void Changed()
    {
        _byKey = null;
        IsBeingFilled = true;
        _opening.RemoveAll(fault => fault.Code == Enablement.NotAskedCode);
    }

    internal void Forget() => _byKey = null;

    private Dictionary<string, FormItem> ByKey
    {
        get
        {
            if (_byKey is null)
            {
                _byKey = new Dictionary<string, FormItem>(StringComparer.Ordinal);
                foreach (var item in AllItems)
                {
                    _byKey.TryAdd(item.Key, item);
                }
            }

            return _byKey;
        }
    }
}
