using Alongside.Eligibility.Compiling;
using Alongside.Eligibility.Households;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Answers;

/// <summary>A pack made ready for one day: asks every programme about one household after the other.</summary>
public sealed class Screener
{
    public const string Notice = "This is a pre-screen, not a decision: only the agency that runs a programme decides.";

    private readonly IReadOnlyList<Programme> _programmes;
    private readonly Names _names;
    private Frame? _spare;

    private Screener(IReadOnlyList<Programme> programmes, Names names, DateOnly day) => (_programmes, _names, Day) = (programmes, names, day);

    public DateOnly Day { get; }

    public IReadOnlyList<string> Programmes => [.. _programmes.Select(programme => programme.Rules.Programme)];

    /// <exception cref="FaultyException">The rules do not fit together.</exception>
    public static Screener For(Pack pack, DateOnly day, IReadOnlyCollection<string>? only = null)
    {
        var faults = new List<Fault>();
        var names = new Names(pack, day, faults);
        var programmes = Programme.All(pack, day, names, faults).Where(programme => only is null || only.Contains(programme.Rules.Programme)).ToList();
        return faults.Count == 0 ? new(programmes, names, day) : throw new FaultyException([.. faults.Distinct()]);
    }

    /// <summary>The answers alone.</summary>
    public IReadOnlyList<Verdict> Judge(Household household) => With(household, frame =>
    {
        var verdicts = new Verdict[_programmes.Count];
        for (var place = 0; place < verdicts.Length; place++)
        {
            var truth = _programmes[place].Judge(frame);
            verdicts[place] = new(_programmes[place].Rules.Programme, Likelihoods.Of(truth), truth == Truth.No ? null : _programmes[place].AmountOf(frame));
        }
        return verdicts;
    });

    /// <summary>The answers with their reasons, and what to ask next.</summary>
    public IReadOnlyList<Answer> Screen(Household household) => [.. _programmes.Select(programme => With(household, frame => Answer(programme, frame)))];

    /// <summary>What one step is for a household, or for one of its persons: a yes or no, a figure, a choice; null while it is open.</summary>
    public object? Figure(string step, Household household, int person = -1) => With<object?>(household, frame =>
    {
        frame.Person = person;
        return _names.Find(step, person >= 0, new(_names, Day, step, [])) switch
        {
            { Truth: { } truth } => truth(frame) switch { Truth.Yes => true, Truth.No => false, _ => null },
            { Word: { } word } => word(frame).Value,
            var code => code.Figure!(frame) is { IsKnown: true } known ? known.Low : null,
        };
    });

    private Answer Answer(Programme programme, Frame frame)
    {
        var (set, household) = (programme.Rules, frame.Household);
        frame.Gaps = [];
        var truth = programme.Judge(frame);
        var gaps = frame.Gaps;
        frame.Gaps = null;
        var persons = set.IsForPersons ? household.Persons.Select((name, person) => OfPerson(programme, frame, person, name)).ToList() : [];
        var amount = truth == Truth.No ? null : Amounts.Of(programme, programme.AmountOf(frame), frame);
        var questions = truth == Truth.Unknown ? NextQuestions.Of(programme, household, new(_names.Steps)) : [];
        var reasons = set.IsForPersons ? [.. persons.Where(person => person.Likelihood == Likelihoods.Of(truth)).SelectMany(person => person.Reasons)] : Reasons.Of(programme.Rule, frame, person: null, set).ToList();
        if (truth == Truth.Unknown && questions.Count == 0) reasons.AddRange(gaps.Select(gap => Gap(gap.Table, gap.Day)));
        return new(set.Programme, set.Name, set.Version, Likelihoods.Of(truth), amount, reasons, questions, persons, set.Remarks, set.Source);
    }

    private static PersonAnswer OfPerson(Programme programme, Frame frame, int person, string name)
    {
        var truth = programme.Judge(frame, person);
        var amount = truth != Truth.No && programme.Amount is not null ? Amounts.Of(programme, programme.AmountOf(frame, person), frame, person) : null;
        frame.Person = person;
        var reasons = Reasons.Of(programme.Rule, frame, name, programme.Rules).ToList();
        frame.Person = -1;
        return new(name, Likelihoods.Of(truth), amount, reasons);
    }

    private static Reason Gap(string table, DateOnly day) => new(IsMet: null, $"We have no figures of {table} for {day:yyyy-MM-dd}.", table, Source: null, "tables");

    private T With<T>(Household household, Func<Frame, T> work)
    {
        if (household.WorkedOut is { } known) _names.MustFit(known, household);
        var frame = Interlocked.Exchange(ref _spare, value: null) ?? new(_names.Steps);
        frame.Begin(household);
        var found = work(frame);
        _spare = frame;
        return found;
    }
}
