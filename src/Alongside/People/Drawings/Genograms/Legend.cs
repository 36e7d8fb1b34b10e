namespace Alongside.People.Drawings.Genograms;

/// <summary>A line of the drawing, and what it means.</summary>
public sealed record LegendLine(LineStyle Style, int Slashes, string Words);

/// <summary>The signs that a drawing uses: a reader need not know the rest.</summary>
public sealed record Legend(IReadOnlyList<(Symbol Symbol, string Words)> Symbols, bool ShowsDead, IReadOnlyList<LegendLine> Lines, bool ShowsPast)
{
    public static Legend Of(Genogram drawing)
    {
        var couples = drawing.Lines.SelectMany(line => line.Tells).OfType<Couple>().ToList();
        var lines = drawing.Lines.Select(line => line.Style).Distinct().Where(style => style != LineStyle.Mark).Order().Select(style => new LegendLine(style, 0, InWords(style))).ToList();
        if (couples.Exists(couple => Pen.Slashes(couple) == 1)) lines.Add(new LegendLine(LineStyle.Married, 1, "no longer together"));
        if (couples.Exists(couple => Pen.Slashes(couple) == 2)) lines.Add(new LegendLine(LineStyle.Married, 2, "divorced"));
        return new Legend([.. drawing.Figures.Select(figure => figure.Person.Symbol).Distinct().Order().Select(symbol => (symbol, InWords(symbol)))],
            drawing.Figures.Any(figure => figure.Person.HasDied), lines, drawing.Lines.Any(line => line.IsOver));
    }

    private static string InWords(Symbol symbol) => symbol switch
    {
        Symbol.Man => "man or boy",
        Symbol.Woman => "woman or girl",
        Symbol.Another => "another gender",
        _ => "gender not written down",
    };

    private static string InWords(LineStyle style) => style switch
    {
        LineStyle.Married => "married",
        LineStyle.Partners => "partners",
        LineStyle.Together => "parents of the same child, nothing more is written down",
        LineStyle.Parent => "parent and child",
        LineStyle.Adoptive => "adopted",
        LineStyle.Foster => "in foster care",
        LineStyle.Step => "step-parent",
        LineStyle.Guardian => "legal guardian",
        LineStyle.Sibling => "brothers and sisters, parents not known",
        LineStyle.Grandparent => "grandparent, parent between not known",
        LineStyle.Relative => "related in another way",
        LineStyle.Carer => "cares for",
        LineStyle.Friend => "friends",
        LineStyle.Support => "supports",
        LineStyle.Harm => "does harm to",
        _ => "",
    };
}
