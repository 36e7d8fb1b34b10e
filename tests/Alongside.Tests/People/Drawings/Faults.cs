using Alongside.People.Drawings.Genograms;
using Alongside.People.Drawings.Shapes;

namespace Alongside.Tests.People.Drawings;

/// <summary>What must never be in a drawing.</summary>
internal static class Faults
{
    /// <summary>Symbols, names of people and names of households that lie upon each other.</summary>
    public static IEnumerable<string> Overlaps(Genogram drawing)
    {
        var boxes = drawing.Figures.SelectMany(figure => new[] { (figure.Person.Name, Box: figure.SymbolBox), (figure.Person.Name, Box: figure.LabelBox) })
            .Concat(drawing.Outlines.SelectMany(outline => outline.Names).Select(name => (Name: name.Text, name.Box))).ToList();
        return from one in Enumerable.Range(0, boxes.Count)
               from other in Enumerable.Range(0, one)
               where boxes[one].Box.Overlaps(boxes[other].Box)
               select $"{boxes[one]} lies upon {boxes[other]}";
    }

    /// <summary>Words wider than the room they have.</summary>
    public static IEnumerable<string> TooWide(Genogram drawing) =>
        drawing.Figures.SelectMany(figure => figure.Label).Where(line => Letters.Width(line, Letters.Usual) > Size.Label);

    /// <summary>Lines through a symbol or through words.</summary>
    public static IEnumerable<string> Crossed(Genogram drawing) =>
        from line in drawing.Lines
        from part in line.Points.Zip(line.Points.Skip(1))
        from box in drawing.Figures.SelectMany(figure => new[] { Inside(figure.SymbolBox), figure.LabelBox }).Concat(drawing.Outlines.SelectMany(outline => outline.Names).Select(name => name.Box))
        where Area(part).Overlaps(box)
        select $"{line.Style} {part} goes through {box}";

    /// <summary>Different lines that run upon each other for a while.</summary>
    public static IEnumerable<string> Covered(Genogram drawing)
    {
        var parts = drawing.Lines.Where(line => line.Style != LineStyle.Mark).SelectMany(line => line.Points.Zip(line.Points.Skip(1))).ToList();
        return from one in Enumerable.Range(0, parts.Count)
               from other in Enumerable.Range(0, one)
               where IsUpon(parts[one], parts[other])
               select $"{parts[one]} runs upon {parts[other]}";
    }

    /// <summary>Outlines of households that take in, or cut, somebody who does not live there.</summary>
    public static IEnumerable<string> WronglyHoused(Genogram drawing) =>
        from outline in drawing.Outlines
        from figure in drawing.Figures
        let isIn = outline.Pieces.Count(piece => Contains(piece, figure.Middle)) % 2 == 1
        where isIn != outline.Household.Members.Contains(figure.Person.Id)
        select $"{figure.Person.Name} in {outline.Household.Name}: {isIn}";

    private static Box Inside(Box symbol) => new(symbol.Left + 1, symbol.Top + 19, symbol.Right - 1, symbol.Bottom - 19);

    private static Box Area((Point From, Point To) part) => new(Math.Min(part.From.X, part.To.X), Math.Min(part.From.Y, part.To.Y), Math.Max(part.From.X, part.To.X), Math.Max(part.From.Y, part.To.Y));

    private static bool IsUpon((Point From, Point To) one, (Point From, Point To) other)
    {
        var (a, b) = (Area(one), Area(other));
        if (a.Left == a.Right && b.Left == b.Right) return a.Left == b.Left && Math.Min(a.Bottom, b.Bottom) > Math.Max(a.Top, b.Top);
        return a.Top == a.Bottom && b.Top == b.Bottom && a.Top == b.Top && Math.Min(a.Right, b.Right) > Math.Max(a.Left, b.Left);
    }

    private static bool Contains(IReadOnlyList<Point> loop, Point point)
    {
        var isIn = false;
        for (var (at, before) = (0, loop.Count - 1); at < loop.Count; before = at++)
            if (loop[at].Y > point.Y != loop[before].Y > point.Y && point.X < (loop[before].X - loop[at].X) * (point.Y - loop[at].Y) / (double)(loop[before].Y - loop[at].Y) + loop[at].X) isIn = !isIn;
        return isIn;
    }
}
