using Alongside.People.Drawings.Shapes;

namespace Alongside.People.Drawings.Genograms;

/// <summary>A person in the drawing: the middle of the symbol, and the words beside it.</summary>
/// <param name="Generation">0 is that of the index person, -1 that of their parents.</param>
public sealed record Figure(FamilyMember Person, int Generation, Point Middle, IReadOnlyList<string> Label)
{
    internal Box SymbolBox => new(Middle.X - Size.Half, Middle.Y - Size.Half, Middle.X + Size.Half, Middle.Y + Size.Half);
    internal Box LabelBox => new(LabelX, Middle.Y - Size.Row / 2, LabelX + Size.Label, Middle.Y + Size.Row / 2);

    /// <summary>Whether the last line of the label tells the years of life.</summary>
    public bool HasYears => FigureLabel.Years(Person) is not null;

    public int LabelX => Middle.X + Size.Half + Size.LabelGap;
}

public enum LineStyle
{
    Married,
    Partners,
    Together,
    Parent,
    Adoptive,
    Foster,
    Step,
    Guardian,
    Sibling,
    Grandparent,
    Relative,
    Carer,
    Friend,
    Support,
    Harm,
    Mark,
}

/// <summary>A line of the drawing.</summary>
/// <param name="Tells">The facts that it stands for; none for what only leads to other lines.</param>
public sealed record Stroke(LineStyle Style, IReadOnlyList<Point> Points, IReadOnlyList<Fact> Tells)
{
    public bool IsOver { get; init; }

    /// <summary>Whether it points from the first to the second.</summary>
    public bool IsArrow { get; init; }
}

/// <summary>The outline around those who live together, in as many pieces as they stand apart.</summary>
/// <param name="Number">Counted from 0.</param>
public sealed record Outline(LivingTogether Household, int Number, IReadOnlyList<IReadOnlyList<Point>> Pieces, IReadOnlyList<OutlineName> Names);

public sealed record OutlineName(string Text, Point At)
{
    internal Box Box => new(At.X, At.Y - Size.NameHeight + 2, At.X + Size.Label, At.Y + 2);
}

/// <summary>A family as a genogram: every generation in a row of its own, nothing upon another, the same for the same family.</summary>
/// <param name="Left">Where it begins to the left.</param>
public sealed record Genogram(int Left, int Width, int Height, IReadOnlyList<Figure> Figures, IReadOnlyList<Stroke> Lines, IReadOnlyList<Outline> Outlines)
{
    public static Genogram Of(Family family)
    {
        var kin = new Kin(family);
        var generations = Generations.Of(kin);
        var distinct = generations.Distinct().Order().ToList();
        var rowOf = generations.Select(generation => distinct.IndexOf(generation)).ToArray();
        var nests = new Nests(kin, rowOf);
        var rows = RowOrder.Of(kin, rowOf, nests);
        var middles = new Spread(rows, rowOf, nests).Middles();
        var wiring = new Wiring(kin, nests, rows, rowOf, middles);
        var dwellings = Dwellings.Of(kin, rows, middles);
        var tops = Tops(rows, wiring, dwellings);
        var lines = new Pen(kin, wiring, rowOf, middles, tops).Lines();
        var figures = kin.People.Index().OrderBy(one => rowOf[one.Index]).ThenBy(one => middles[one.Index])
            .Select(one => new Figure(one.Item, generations[one.Index], new Point(middles[one.Index], tops[rowOf[one.Index]] + Size.Row / 2), FigureLabel.Of(one.Item))).ToList();
        var across = figures.SelectMany(figure => new[] { figure.SymbolBox.Left, figure.LabelBox.Right })
            .Concat(lines.SelectMany(line => line.Points).Select(point => point.X)).DefaultIfEmpty().ToList();
        var left = across.Min() - Size.Margin;
        return new Genogram(left, across.Max() + Size.Margin - left, tops[^1] + Size.Margin, figures, lines, [.. dwellings.Select(dwelling => dwelling.Outline(tops))]);
    }

    /// <summary>Where each row begins, and where the drawing ends.</summary>
    private static int[] Tops(int[][] rows, Wiring wiring, IReadOnlyList<Dwelling> dwellings)
    {
        foreach (var (row, band) in dwellings.SelectMany(dwelling => dwelling.Names).Select(name => (name.Row, (name.Stack + 1) * Size.NameHeight)))
            wiring.Channels[row].Band = Math.Max(wiring.Channels[row].Band, band);
        var tops = new int[rows.Length + 1];
        tops[0] = wiring.Channels[0].Lay(0);
        for (var row = 0; row < rows.Length; row++) tops[row + 1] = wiring.Channels[row + 1].Lay(tops[row] + Size.Row);
        return tops;
    }
}
