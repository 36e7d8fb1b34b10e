using Alongside.People.Drawings.Shapes;

namespace Alongside.People.Drawings.Genograms;

/// <summary>The outline of boxes that lie upon or beside each other, as one walks around them.</summary>
internal static class Surround
{
    public static IReadOnlyList<IReadOnlyList<Point>> All(IReadOnlyList<Box> boxes)
    {
        var (xs, ys) = (Sides(boxes.SelectMany(box => new[] { box.Left, box.Right })), Sides(boxes.SelectMany(box => new[] { box.Top, box.Bottom })));
        var next = new SortedDictionary<(int X, int Y), (int X, int Y)>();
        for (var x = 0; x + 1 < xs.Length; x++)
            for (var y = 0; y + 1 < ys.Length; y++)
            {
                if (!IsIn(x, y)) continue;
                if (!IsIn(x, y - 1)) next[(xs[x], ys[y])] = (xs[x + 1], ys[y]);
                if (!IsIn(x + 1, y)) next[(xs[x + 1], ys[y])] = (xs[x + 1], ys[y + 1]);
                if (!IsIn(x, y + 1)) next[(xs[x + 1], ys[y + 1])] = (xs[x], ys[y + 1]);
                if (!IsIn(x - 1, y)) next[(xs[x], ys[y + 1])] = (xs[x], ys[y]);
            }
        var loops = new List<IReadOnlyList<Point>>();
        while (next.Count > 0) loops.Add(Corners(Walk(next)));
        return loops;

        bool IsIn(int x, int y) => x >= 0 && y >= 0 && x + 1 < xs.Length && y + 1 < ys.Length
            && boxes.Any(box => box.Left <= xs[x] && xs[x + 1] <= box.Right && box.Top <= ys[y] && ys[y + 1] <= box.Bottom);
    }

    private static List<Point> Walk(SortedDictionary<(int X, int Y), (int X, int Y)> next)
    {
        var way = new List<Point>();
        for (var at = next.Keys.First(); next.Remove(at, out var to); at = to) way.Add(new Point(at.X, at.Y));
        return way;
    }

    private static List<Point> Corners(List<Point> way)
    {
        bool Turns(int at)
        {
            var (before, after) = (way[(at + way.Count - 1) % way.Count], way[(at + 1) % way.Count]);
            return before.X != after.X && before.Y != after.Y;
        }
        return [.. way.Where((_, at) => Turns(at))];
    }

    private static int[] Sides(IEnumerable<int> sides) => [.. sides.Distinct().Order()];
}
