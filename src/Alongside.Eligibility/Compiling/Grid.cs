using System.Collections.Frozen;
using System.Globalization;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Compiling;

/// <summary>The rows of one edition, ready for look-ups. A number finds the greatest key that is not above it.</summary>
internal sealed class Grid
{
    private readonly bool _isOpen;
    private readonly decimal? _value;
    private readonly string? _text;
    private readonly decimal? _more;
    private readonly Grid? _else;
    private readonly FrozenDictionary<string, Grid> _byChoice = FrozenDictionary<string, Grid>.Empty;
    private readonly (decimal From, Grid Grid)[] _byNumber = [];

    public Grid(Row row, IReadOnlyList<Key> keys, int level = 0)
    {
        (_value, _text, _more) = (row.Number, row.Text, row.More);
        _isOpen = !row.IsValue && level == keys.Count;
        if (row.IsValue || _isOpen) return;
        if (row.Else is { } other) _else = new(other, keys, level + 1);
        if (keys[level].IsNumber) _byNumber = [.. row.Under.Select(each => (decimal.Parse(each.Key, CultureInfo.InvariantCulture), new Grid(each.Row, keys, level + 1)))];
        else _byChoice = row.Under.ToFrozenDictionary(each => each.Key, each => new Grid(each.Row, keys, level + 1), StringComparer.Ordinal);
    }

    public IEnumerable<string> Choices => _byChoice.Keys;

    public IEnumerable<string> Texts => _text is { } text ? [text] : Children.SelectMany(child => child.Texts);

    public bool HasElse => _else is not null;

    private IEnumerable<Grid> Children => _byChoice.Values.Concat(_byNumber.Select(each => each.Grid)).Concat(_else is { } other ? [other] : []);

    public Figure Figure(ReadOnlySpan<object> keys)
    {
        if (_value is { } value) return Eligibility.Figure.Of(value);
        if (_isOpen) return Eligibility.Figure.Anything;
        if (keys[0] is Word word)
        {
            if (word.Certainty == Certainty.Known) return Find(word.Value!) is { } found ? found.Figure(keys[1..]) : Eligibility.Figure.Anything;
            return Hull(Children, keys, word.Certainty);
        }
        var number = (Figure)keys[0];
        if (number.IsKnown) return At(number.Low, keys);
        var (low, high) = (At(number.Low, keys), At(number.High, keys));
        return Widen(Hull(_byNumber.Where(each => each.From > number.Low && each.From <= number.High).Select(each => each.Grid), keys, number.Certainty, low), high, number.Certainty);
    }

    public Word Word(ReadOnlySpan<object> keys)
    {
        if (_text is { } text) return Eligibility.Word.Of(text);
        if (_isOpen) return Eligibility.Word.Unknown;
        return keys[0] switch
        {
            Word { Certainty: Certainty.Known } word => Find(word.Value!)?.Word(keys[1..]) ?? Eligibility.Word.Unknown,
            Word word => Open(word.Certainty),
            Figure { IsKnown: true } number => Nearest(number.Low).Grid.Word(keys[1..]),
            Figure number => Open(number.Certainty),
            _ => Eligibility.Word.Unknown,
        };
    }

    private static Word Open(Certainty certainty) => new(Value: null, certainty);

    private Grid? Find(string choice) => _byChoice.GetValueOrDefault(choice) ?? _else;

    private (decimal From, Grid Grid) Nearest(decimal number)
    {
        var found = _byNumber[0];
        foreach (var each in _byNumber)
        {
            if (each.From > number) break;
            found = each;
        }
        return found;
    }

    private Figure At(decimal number, ReadOnlySpan<object> keys)
    {
        var (from, grid) = Nearest(number);
        var figure = grid.Figure(keys[1..]);
        return _more is { } more && from == _byNumber[^1].From && number > from ? figure + Eligibility.Figure.Of(more * decimal.Floor(number - from)) : figure;
    }

    private static Figure Hull(IEnumerable<Grid> grids, ReadOnlySpan<object> keys, Certainty certainty, Figure? with = null)
    {
        var hull = with;
        foreach (var grid in grids) hull = hull is { } sofar ? Widen(sofar, grid.Figure(keys[1..]), certainty) : grid.Figure(keys[1..]);
        return hull ?? Eligibility.Figure.Anything;
    }

    private static Figure Widen(Figure left, Figure right, Certainty certainty) => Eligibility.Figure.Either(left, right, certainty == Certainty.Unknown ? Truth.Unknown : Truth.Pending);
}
