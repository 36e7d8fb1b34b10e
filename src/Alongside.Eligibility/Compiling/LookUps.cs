using Alongside.Eligibility.Formulas;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Compiling;

internal static class LookUps
{
    public static Code Compile(LookUp look, Compiler compiler, Names names, bool isOfPerson)
    {
        var table = names.Table(look.Table) ?? throw new FormulaException($"there is no table {look.Table}");
        if (table.Keys.Count != look.Keys.Count && table.Keys.Count > 0)
            throw new FormulaException($"the table {table.Name} is looked up by {string.Join(", ", table.Keys.Select(key => key.Name))}, not by {look.Keys.Count} keys");
        var day = look.Since is { } month ? LastFirstOf(month, compiler.Day) : compiler.Day;
        // The latest edition counts; once it has ended there are no figures, rather than those of an older one.
        var edition = table.Editions.LastOrDefault(each => each.From <= day) is { } latest && (latest.Until is not { } until || day <= until) ? latest : null;
        var grid = edition is null ? null : new Grid(edition.Rows, table.Keys);
        var keys = table.Keys.Count == 0 ? [] : look.Keys.Select((key, place) => Key(compiler.Compile(key, isOfPerson), table.Keys[place], table, place == 0 ? grid : null)).ToArray();
        if (table.Kind == Kind.Choice) return Code.Of(frame => grid is null ? Word.Unknown : grid.Word(Values(keys, frame)), grid?.Texts.ToHashSet(StringComparer.Ordinal));
        if (table.Kind == Kind.YesNo) return Code.Of(frame => Truthful(Find(frame)));
        return Code.Of(table.Kind, Find);

        Figure Find(Frame frame)
        {
            var values = Values(keys, frame);
            var figure = grid?.Figure(values) ?? Figure.Anything;
            return figure.Certainty == Certainty.Unknown && !Array.Exists(values, IsUnknown) ? frame.Lacks(figure, table.Name, day) : figure;
        }
    }

    private static bool IsUnknown(object key) => (key is Word word ? word.Certainty : ((Figure)key).Certainty) == Certainty.Unknown;

    public static DateOnly LastFirstOf(int month, DateOnly day) => new(day.Month >= month ? day.Year : day.Year - 1, month, 1);

    private static Func<Frame, object> Key(Code code, Key key, Table table, Grid? grid)
    {
        if (key.IsNumber ? code.Kind != Kind.Number : code.Kind != Kind.Choice)
            throw new FormulaException($"the table {table.Name} wants {(key.IsNumber ? "a number" : "a choice")} for {key.Name}, and has {code.Kind.InWords()}");
        if (grid is { HasElse: false } && code.Choices is { } asked && asked.FirstOrDefault(choice => !grid.Choices.Contains(choice, StringComparer.Ordinal)) is { } lacking)
            throw new FormulaException($"the table {table.Name} has nothing for {key.Name} '{lacking}'");
        if (key.IsNumber) return frame => code.Figure!(frame);
        return frame => code.Word!(frame);
    }

    private static object[] Values(Func<Frame, object>[] keys, Frame frame)
    {
        var values = new object[keys.Length];
        for (var place = 0; place < keys.Length; place++) values[place] = keys[place](frame);
        return values;
    }

    private static Truth Truthful(Figure figure) => figure.IsKnown ? Kleene.Of(figure.Low != 0) : figure.Certainty == Certainty.Unknown ? Truth.Unknown : Truth.Pending;
}
