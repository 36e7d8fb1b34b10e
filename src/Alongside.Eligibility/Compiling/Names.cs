using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Formulas;
using Alongside.Eligibility.Households;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Compiling;

/// <summary>What the names in formulas stand for on one day: facts, steps, answers of programmes, tables.</summary>
internal sealed class Names
{
    private readonly Pack _pack;
    private readonly Dictionary<string, Table> _tables;
    private readonly Dictionary<string, StepCode> _steps = new(StringComparer.Ordinal);
    private readonly Stack<string> _underWay = new();

    public Names(Pack pack, DateOnly day, List<Fault> faults)
    {
        _pack = pack;
        _tables = pack.Tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        foreach (var set in pack.InForceOn(day))
        {
            var compiler = new Compiler(this, day, set.Programme, faults);
            foreach (var step in set.Steps) Add(step.Name, step.OfPerson, $"{set.Programme}: {step.Name}", faults, () => compiler.Compile(step.Is, step.OfPerson));
            if (set.Rule is { } rule) Add(AnswerOf(set), set.IsForPersons, $"{set.Programme}: rule", faults, () => Code.Of(RuleCode.Compile(rule, set.IsForPersons, compiler).Truth));
        }
    }

    public int Steps => _steps.Count;

    public static string AnswerOf(RuleSet set) => $"{set.Programme}.likely";

    public Table? Table(string name) => _tables.GetValueOrDefault(name);

    public Code Find(string name, bool isOfPerson, Compiler compiler)
    {
        if (name == "today") return Code.Of(compiler.Day.DayNumber) with { Kind = Kind.Day, IsLiteral = false };
        if (_pack.Facts.Find(name) is { } fact)
        {
            MustFit(name, fact.OfPerson, isOfPerson);
            return FactCode.Of(fact, _pack.Facts.PlaceOf(name));
        }
        if (!_steps.TryGetValue(name, out var step)) throw new FormulaException($"nothing is known of the name {name}");
        MustFit(name, step.OfPerson, isOfPerson);
        return step.Ready(name, _underWay);
    }

    /// <summary>Makes every step ready, so that its faults are told even where no rule names it.</summary>
    public void Ready()
    {
        foreach (var (name, step) in _steps)
        {
            try
            {
                step.Ready(name, _underWay);
            }
            catch (SpoiltException)
            {
                // Its fault is noted where it stands.
            }
        }
    }

    /// <summary>A figure that is known already has to be of the sort that the rules work out.</summary>
    public void MustFit(IReadOnlyDictionary<(int Person, string Step), Given> known, Household household)
    {
        foreach (var ((person, name), given) in known)
        {
            if (!_steps.TryGetValue(name, out var step) || step.Ready(name, _underWay) is not { } code || (given.Text is not null) == (code.Kind == Kind.Choice)) continue;
            var whose = person < 0 ? "known" : $"{household.Persons[person]}: known";
            throw new FaultyException([new($"{whose}.{name}", $"has to be {code.Kind.InWords()}")]);
        }
    }

    private void Add(string name, bool ofPerson, string place, List<Fault> faults, Func<Code> compile)
    {
        if (!_steps.TryAdd(name, new(_steps.Count, ofPerson, place, faults, compile))) faults.Add(new(place, "another step has this name"));
        if (_pack.Facts.Find(name) is not null) faults.Add(new(place, "a fact has this name"));
    }

    private static void MustFit(string name, bool wants, bool has)
    {
        if (wants && !has) throw new FormulaException($"{name} is of a person: say any(persons where …), count(…) or sum(…)");
    }
}
