using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Formulas;

namespace Alongside.Eligibility.Compiling;

/// <summary>A step, compiled when it is first named and worked out once for each household or person.</summary>
internal sealed class StepCode(int slot, bool ofPerson, string place, List<Fault> faults, Func<Code> compile)
{
    private Code? _code;
    private bool _isSpoilt;

    public bool OfPerson { get; } = ofPerson;

    public Code Ready(string name, Stack<string> underWay)
    {
        if (_code is { } ready) return ready;
        if (_isSpoilt) throw new SpoiltException(name);
        if (underWay.Contains(name, StringComparer.Ordinal))
            throw new FormulaException($"goes round in a circle: {string.Join(" → ", underWay.TakeWhile(each => each != name).Append(name).Reverse().Append(name))}");
        underWay.Push(name);
        try
        {
            return _code = Once(name, compile());
        }
        catch (FormulaException fault)
        {
            faults.Add(new(place, fault.Message));
            _isSpoilt = true;
            throw new SpoiltException(name);
        }
        catch (SpoiltException)
        {
            _isSpoilt = true;
            throw;
        }
        finally
        {
            underWay.Pop();
        }
    }

    private Code Once(string name, Code work) => work with
    {
        IsLiteral = false,
        Truth = work.Truth is { } truth ? Apart(name, frame => frame.Once(slot, truth), given => Kleene.Of(given.Number != 0)) : null,
        Figure = work.Figure is { } figure ? Apart(name, frame => frame.Once(slot, figure), given => Figure.Of(given.Number)) : null,
        Word = work.Word is { } word ? Apart(name, frame => frame.Once(slot, word), given => Word.Of(given.Text ?? "")) : null,
    };

    /// <summary>A figure that is known already is not worked out; a step of the household knows no person in turn.</summary>
    private Func<Frame, T> Apart<T>(string name, Func<Frame, T> work, Func<Given, T> known) => frame =>
    {
        var person = frame.Person;
        if (!OfPerson) frame.Person = -1;
        var found = frame.Household.WorkedOut is { } given && given.TryGetValue((frame.Person, name), out var value) ? known(value) : work(frame);
        frame.Person = person;
        return found;
    };
}

/// <summary>A formula leans on one whose own fault is told where it stands.</summary>
internal sealed class SpoiltException(string name) : Exception(name);
