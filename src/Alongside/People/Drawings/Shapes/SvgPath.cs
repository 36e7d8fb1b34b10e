using System.Globalization;
using System.Text;

namespace Alongside.People.Drawings.Shapes;

/// <summary>Lines as SVG writes them.</summary>
public static class SvgPath
{
    private const double Corner = 7;
    private const double Tooth = 5;
    private const double Height = 4;
    private const double Head = 10;
    private const double HalfHead = 4.5;

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Of(params IReadOnlyList<Spot> points) => "M" + string.Join('L', points.Select(Written));

    /// <summary>Around an outline, its corners rounded.</summary>
    public static string Around(IReadOnlyList<Spot> corners)
    {
        var path = new StringBuilder();
        for (var at = 0; at < corners.Count; at++)
        {
            var (before, corner, after) = (corners[(at + corners.Count - 1) % corners.Count], corners[at], corners[(at + 1) % corners.Count]);
            path.Append(at == 0 ? 'M' : 'L').Append(Written(Towards(corner, before))).Append('Q').Append(Written(corner)).Append(' ').Append(Written(Towards(corner, after)));
        }
        return path.Append('Z').ToString();

        static Spot Towards(Spot from, Spot to)
        {
            var part = Math.Min(0.5, Corner / from.From(to));
            return new Spot(from.X + (to.X - from.X) * part, from.Y + (to.Y - from.Y) * part);
        }
    }

    public static string Zigzag(params IReadOnlyList<Spot> points)
    {
        var path = new List<Spot> { points[0] };
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            var length = from.From(to);
            var (teeth, x, y) = (Math.Max(2, (int)(length / Tooth)), (to.X - from.X) / length, (to.Y - from.Y) / length);
            for (var tooth = 1; tooth < teeth; tooth++)
            {
                var (along, aside) = (length * tooth / teeth, tooth % 2 == 0 ? Height : -Height);
                path.Add(new Spot(from.X + x * along - y * aside, from.Y + y * along + x * aside));
            }
            path.Add(to);
        }
        return Of(path);
    }

    /// <summary>The head of an arrow that ends at a point.</summary>
    public static string ArrowHead(Spot from, Spot to)
    {
        var length = from.From(to);
        var (x, y) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
        return Of(to, new Spot(to.X - x * Head - y * HalfHead, to.Y - y * Head + x * HalfHead), new Spot(to.X - x * Head + y * HalfHead, to.Y - y * Head - x * HalfHead)) + "Z";
    }

    private static string Written(Spot spot) => $"{Number(spot.X)} {Number(spot.Y)}";
}
