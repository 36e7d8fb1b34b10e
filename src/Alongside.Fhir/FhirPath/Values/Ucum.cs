using System.Collections.Concurrent;
using System.Globalization;

namespace Alongside.Fhir.FhirPath.Values;

/// <summary>A unit as a factor and an offset to the base units of its dimensions.</summary>
internal sealed record UcumUnit(decimal Factor, string Dimensions, decimal Offset = 0)
{
    public decimal ToBase(decimal value) => (value + Offset) * Factor;
}

/// <summary>Reads the UCUM codes that forms use: atoms, metric prefixes, powers, products, quotients and annotations.</summary>
internal sealed class Ucum
{
    private static readonly ConcurrentDictionary<string, UcumUnit?> Known = new(StringComparer.Ordinal);

    private readonly string _code;
    private int _at;
    private int _depth;

    private Ucum(string code) => _code = code;

    public static UcumUnit? Read(string code)
    {
        if (code.Length > 100)
        {
            return null;
        }

        if (Known.Count > 5000)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(code, static text =>
        {
            try
            {
                if (UcumAtoms.Special(text) is { } special)
                {
                    return special;
                }

                var reader = new Ucum(text);
                var unit = text.Length == 0 ? null : reader.Product();
                return unit is not null && reader._at == text.Length ? new UcumUnit(unit.Value.Factor, Write(unit.Value.Powers)) : null;
            }
            catch (Exception failure) when (failure is OverflowException or DivideByZeroException or FormatException)
            {
                return null;
            }
        });
    }

    private (decimal Factor, SortedDictionary<string, int> Powers)? Product()
    {
        if (++_depth > 20)
        {
            return null;
        }

        var factor = 1m;
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var sign = 1;
        if (_at < _code.Length && _code[_at] == '/')
        {
            sign = -1;
            _at++;
        }

        while (true)
        {
            if (Component() is not var (part, dimensions))
            {
                return null;
            }

            factor = sign > 0 ? factor * part : factor / part;
            foreach (var (dimension, power) in dimensions)
            {
                powers[dimension] = powers.GetValueOrDefault(dimension) + (sign * power);
            }

            if (_at >= _code.Length || _code[_at] is not ('.' or '/'))
            {
                return (factor, powers);
            }

            sign = _code[_at++] == '/' ? -1 : 1;
        }
    }

    private (decimal Factor, SortedDictionary<string, int> Powers)? Component()
    {
        if (_at < _code.Length && _code[_at] == '(')
        {
            _at++;
            var inner = Product();
            return inner is not null && _at < _code.Length && _code[_at++] == ')' ? inner : null;
        }

        var start = _at;
        while (_at < _code.Length && _code[_at] is not ('.' or '/' or '(' or ')' or '{'))
        {
            _at = _code[_at] == '[' ? Math.Max(_at, _code.IndexOf(']', _at)) + 1 : _at + 1;
        }

        var simple = _code[start..Math.Min(_at, _code.Length)];
        var annotated = _at < _code.Length && _code[_at] == '{';
        if (annotated)
        {
            var end = _code.IndexOf('}', _at);
            if (end < 0)
            {
                return null;
            }

            _at = end + 1;
        }

        return simple.Length == 0 ? (annotated ? (1m, []) : null) : Powered(simple);
    }

    private static (decimal Factor, SortedDictionary<string, int> Powers)? Powered(string simple)
    {
        if (decimal.TryParse(simple, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return (number, []);
        }

        var digits = simple.Length;
        while (digits > 0 && (char.IsAsciiDigit(simple[digits - 1]) || simple[digits - 1] is '+' or '-'))
        {
            digits--;
        }

        var power = digits < simple.Length && digits > 0 ? int.Parse(simple[digits..], CultureInfo.InvariantCulture) : 1;
        if (Math.Abs(power) > 30 || UcumAtoms.Find(digits > 0 ? simple[..digits] : simple) is not { } atom)
        {
            return null;
        }

        var factor = 1m;
        for (var i = 0; i < Math.Abs(power); i++)
        {
            factor = power > 0 ? factor * atom.Factor : factor / atom.Factor;
        }

        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (dimension, exponent) in atom.Powers)
        {
            powers[dimension] = exponent * power;
        }

        return (factor, powers);
    }

    private static string Write(SortedDictionary<string, int> powers) =>
        string.Join('.', powers.Where(pair => pair.Value != 0).Select(pair => $"{pair.Key}{pair.Value}"));
}
