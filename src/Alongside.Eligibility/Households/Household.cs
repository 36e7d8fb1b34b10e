using Alongside.Eligibility.Facts;

namespace Alongside.Eligibility.Households;

/// <summary>What is known of the persons who live and apply together.</summary>
public sealed class Household(FactList facts, IReadOnlyList<string> persons)
{
    private readonly Given[] _own = Unknowns(facts.OfHousehold.Count);
    private readonly Given[][] _persons = [.. persons.Select(_ => Unknowns(facts.OfPerson.Count))];
    private HashSet<(int Person, string List)>? _untold;
    private Dictionary<(int Person, string Step), Given>? _workedOut;

    public FactList Facts { get; } = facts;

    /// <summary>How each person is called.</summary>
    public IReadOnlyList<string> Persons { get; } = persons;

    /// <summary>Figures that are known though a rule would work them out, from a notice of the agency say.</summary>
    public IReadOnlyDictionary<(int Person, string Step), Given>? WorkedOut => _workedOut;

    public Given this[int place] => _own[place];

    public Given this[int person, int place] => _persons[person][place];

    public void Know(string fact, Given value) => _own[Facts.PlaceOf(fact)] = value;

    public void Know(int person, string fact, Given value) => _persons[person][Facts.PlaceOf(fact)] = value;

    /// <param name="person">-1 for the household.</param>
    public void KnowStep(int person, string step, Given value) => (_workedOut ??= [])[(person, step)] = value;

    /// <summary>A whole list was not told, so that it is asked for as one.</summary>
    public void LeaveOut(int person, string list) => (_untold ??= []).Add((person, list));

    public bool IsLeftOut(int person, string list) => _untold?.Contains((person, list)) == true;

    private static Given[] Unknowns(int many)
    {
        var values = new Given[many];
        Array.Fill(values, Given.Unknown);
        return values;
    }
}
