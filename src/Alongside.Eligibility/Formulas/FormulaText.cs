using System.Globalization;

namespace Alongside.Eligibility.Formulas;

/// <summary>Reads and writes formulas; what was written is read as the same formula again.</summary>
public static class FormulaText
{
    public static Formula Read(string text) => new Parser(Tokens.Of(text)).Read();

    public static string Write(Formula formula) => Write(formula, 0);

    private static string Write(Formula formula, int around) => formula switch
    {
        Literal number => number.Value.ToString(CultureInfo.InvariantCulture),
        Quoted text => $"'{text.Value}'",
        Certain certain => certain.Value ? "yes" : "no",
        Named named => named.Name,
        Not not => In(around, Operators.Not, $"not {Write(not.Of, Operators.Not)}"),
        Minus minus => In(around, Operators.Minus, $"-{Write(minus.Of, Operators.Minus)}"),
        Pair pair => Write(pair, around),
        Among among => In(around, Operators.In, $"{Write(among.Of, Operators.In + 1)} in ({string.Join(", ", among.Choices.Select(choice => $"'{choice}'"))})"),
        Call call => $"{call.Function}({List(call.Arguments)})",
        LookUp look => $"{look.Table}[{List(look.Keys)}]{(look.Since is { } month ? $" since({month})" : "")}",
        Over over => $"{over.Quantifier.ToString().ToLowerInvariant()}({Persons(over)})",
        _ => throw new InvalidOperationException(formula.GetType().Name),
    };

    private static string Write(Pair pair, int around)
    {
        var binds = pair.Operator.Binds();
        return In(around, binds, $"{Write(pair.Left, binds)} {pair.Operator.Written()} {Write(pair.Right, binds + 1)}");
    }

    private static string Persons(Over over) =>
        (over.OnlyOthers ? "others" : "persons") + (over.Where is { } where ? $" where {Write(where, 0)}" : "") + (over.Value is { } value ? $", {Write(value, 0)}" : "");

    private static string List(IEnumerable<Formula> formulas) => string.Join(", ", formulas.Select(each => Write(each, 0)));

    private static string In(int around, int binds, string text) => binds < around ? $"({text})" : text;
}
