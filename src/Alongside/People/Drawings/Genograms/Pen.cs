using Alongside.People.Drawings.Shapes;

namespace Alongside.People.Drawings.Genograms;

/// <summary>Draws the lines, once every row and every way has its place.</summary>
internal sealed class Pen(Kin kin, Wiring wiring, int[] rowOf, int[] middles, int[] tops)
{
    private const int Slash = 6;

    public List<Stroke> Lines() => [.. wiring.Nests.SelectMany(Draw), .. wiring.Strays.Select(Draw)];

    private IEnumerable<Stroke> Draw(NestWires wires)
    {
        var (nest, style) = (wires.Nest, Stem(wires.Nest));
        if (wires.Parents is [var left, var right])
        {
            var y = wires.Couple!.Y;
            var (from, to) = (Math.Min(left.X, wires.Drop == 0 ? left.X : wires.Drop), Math.Max(right.X, wires.Drop));
            yield return new Stroke(Styled(nest.Couple), [Edge(left), new(left.X, y), new(right.X, y), Edge(right)], [.. nest.Couples]) { IsOver = nest.Couple is { Until: not null } };
            foreach (var slash in Slashes(nest.Couple, wires.Drop > left.X && wires.Drop < right.X ? (wires.Drop + right.X) / 2 : (left.X + right.X) / 2, y)) yield return slash;
            if (from < left.X || to > right.X) yield return new Stroke(style, [new(from < left.X ? from : right.X, y), new(from < left.X ? left.X : to, y)], []);
        }
        if (wires.Children.Count == 0) yield break;
        var bar = wires.Bar!;
        if (wires.Parents is [var only]) yield return new Stroke(style, Plain([Edge(only), new(only.X, wires.Couple!.Y), new(wires.Drop, wires.Couple.Y), new(wires.Drop, bar.Y)]), []);
        else if (wires.Parents.Count == 2) yield return new Stroke(style, [new(wires.Drop, wires.Couple!.Y), new(wires.Drop, bar.Y)], []);
        if (nest.Siblings.Count > 0 || !bar.IsPoint) yield return new Stroke(style, [new(bar.Left, bar.Y), new(bar.Right, bar.Y)], [.. nest.Siblings]);
        foreach (var (at, child) in nest.Children.Index())
        {
            var (end, hook) = (wires.Children[at], wires.Hooks[at]);
            var way = Plain([new(hook, bar.Y), new(end.X, bar.Y + (hook == end.X ? 0 : Channel.Fork)), Edge(end)]);
            yield return new Stroke(nest.Parents.Length == 0 ? LineStyle.Sibling : Styled(child.As), way, child.Facts) { IsOver = child.IsOver };
        }
    }

    private Stroke Draw(StrayWire wire)
    {
        var (points, x) = (new List<Point> { Edge(wire.Upper) }, wire.Upper.X);
        foreach (var (to, run) in wire.Way)
        {
            points.AddRange([new(x, run.Y), new(to, run.Y)]);
            x = to;
        }
        points.Add(Edge(wire.Lower));
        if (wire.Stray.From != wire.Upper.Person) points.Reverse();
        return new Stroke(Styled(wire.Stray.Fact), Plain(points), [wire.Stray.Fact])
        {
            IsOver = wire.Stray.Fact.Until is not null,
            IsArrow = wire.Stray.Fact is Tie { As: TieKind.Carer or TieKind.Support or TieKind.Harm },
        };
    }

    private Point Edge(End end)
    {
        var reach = Size.Reach(kin.People[end.Person].Symbol, end.X - middles[end.Person]);
        return new Point(end.X, tops[rowOf[end.Person]] + Size.Row / 2 + (end.IsTop ? -reach : reach));
    }

    /// <summary>One through the line of a couple who are apart, two when they are divorced.</summary>
    public static int Slashes(Couple? couple) => couple switch
    {
        { As: CoupleKind.Divorced } => 2,
        { As: > CoupleKind.Partners } or { Until: not null } => 1,
        _ => 0,
    };

    private static IEnumerable<Stroke> Slashes(Couple? couple, int x, int y)
    {
        var many = Slashes(couple);
        for (var one = 0; one < many; one++)
        {
            var at = x + one * Slash - (many - 1) * Slash / 2;
            yield return new Stroke(LineStyle.Mark, [new(at - Slash / 2, y + Slash), new(at + Slash / 2, y - Slash)], []);
        }
    }

    /// <summary>What leads to the children looks like them when they are all alike.</summary>
    private static LineStyle Stem(Nest nest) => nest.Parents.Length == 0 ? LineStyle.Sibling
        : nest.Children.Select(child => child.As).Distinct().ToList() is [var kind] && kind != ParentKind.Adoptive ? Styled(kind) : LineStyle.Parent;

    private static LineStyle Styled(Couple? couple) => couple?.As switch
    {
        null => LineStyle.Together,
        CoupleKind.Partners or CoupleKind.Former => LineStyle.Partners,
        _ => LineStyle.Married,
    };

    private static LineStyle Styled(ParentKind kind) => LineStyle.Parent + (int)kind;

    private static LineStyle Styled(Fact fact) => fact switch
    {
        Couple couple => Styled(couple),
        Parenthood parenthood => Styled(parenthood.As),
        Tie tie => LineStyle.Sibling + (int)tie.As,
        _ => LineStyle.Relative,
    };

    /// <summary>Without points that the line only passes.</summary>
    private static List<Point> Plain(List<Point> points)
    {
        var plain = new List<Point>();
        foreach (var point in points)
        {
            if (plain.Count > 0 && plain[^1] == point) continue;
            if (plain.Count > 1 && ((plain[^1].X == point.X && plain[^2].X == point.X) || (plain[^1].Y == point.Y && plain[^2].Y == point.Y))) plain.RemoveAt(plain.Count - 1);
            plain.Add(point);
        }
        return plain;
    }
}
