using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Households;

namespace Alongside.Eligibility.Compiling;

/// <summary>One household in evaluation: whose turn it is, and what was worked out already. Used again for the next.</summary>
internal sealed class Frame(int steps)
{
    private int _width;
    private bool[] _isDone = [];
    private Truth[] _truths = [];
    private Figure[] _figures = [];
    private Word[] _words = [];

    public Household Household { get; private set; } = null!;

    /// <summary>The person in turn; -1 when the household is asked as one.</summary>
    public int Person { get; set; } = -1;

    /// <summary>What is supposed about facts that are not known, when questions are planned.</summary>
    public Dictionary<(int Person, int Place), Given>? Supposed { get; set; }

    /// <summary>Facts that were wanted and not known, when they are gathered.</summary>
    public HashSet<(int Person, int Place)>? Missing { get; set; }

    /// <summary>Tables that were asked for a figure that they do not have, when they are gathered.</summary>
    public HashSet<(string Table, DateOnly Day)>? Gaps { get; set; }

    /// <summary>A figure that no answer brings in: questions are planned as if it were there.</summary>
    public Figure Lacks(Figure figure, string table, DateOnly day)
    {
        Gaps?.Add((table, day));
        return Supposed is null ? figure : figure with { Certainty = Certainty.Pending };
    }

    public void Begin(Household household)
    {
        (Household, Person, _width) = (household, -1, household.Persons.Count + 1);
        var size = steps * _width;
        if (_isDone.Length < size)
        {
            _isDone = new bool[size];
            (_truths, _figures, _words) = (new Truth[size], new Figure[size], new Word[size]);
        }
        else
        {
            Array.Clear(_isDone, 0, size);
        }
    }

    public Given Own(int place)
    {
        var given = Household[place];
        return given.IsKnown ? given : Wanted(-1, place);
    }

    public Given OfPerson(int place)
    {
        var given = Household[Person, place];
        return given.IsKnown ? given : Wanted(Person, place);
    }

    public Truth Once(int step, Func<Frame, Truth> work)
    {
        var slot = Slot(step);
        if (_isDone[slot]) return _truths[slot];
        var found = work(this);
        (_truths[slot], _isDone[slot]) = (found, true);
        return found;
    }

    public Figure Once(int step, Func<Frame, Figure> work)
    {
        var slot = Slot(step);
        if (_isDone[slot]) return _figures[slot];
        var found = work(this);
        (_figures[slot], _isDone[slot]) = (found, true);
        return found;
    }

    public Word Once(int step, Func<Frame, Word> work)
    {
        var slot = Slot(step);
        if (_isDone[slot]) return _words[slot];
        var found = work(this);
        (_words[slot], _isDone[slot]) = (found, true);
        return found;
    }

    private int Slot(int step) => (step * _width) + Person + 1;

    private Given Wanted(int person, int place)
    {
        if (Supposed is { } supposed && supposed.TryGetValue((person, place), out var given)) return given;
        Missing?.Add((person, place));
        return Given.Unknown;
    }
}
