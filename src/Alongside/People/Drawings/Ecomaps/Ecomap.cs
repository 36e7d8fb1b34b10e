using Alongside.People.Drawings.Genograms;
using Alongside.People.Drawings.Shapes;

namespace Alongside.People.Drawings.Ecomaps;

/// <summary>A member of the household in the middle circle.</summary>
public sealed record Inside(FamilyMember Person, Spot Middle, int Radius, IReadOnlyList<string> Name);

/// <summary>A circle around the household.</summary>
public sealed record Outside(Neighbour Neighbour, Spot Middle, int Radius, IReadOnlyList<string> Name);

/// <summary>A line from the household to a circle around it.</summary>
/// <param name="From">At the member, or at the edge of the middle circle where several members have a tie.</param>
public sealed record Line(Spot From, Spot To, Bond Bond);

/// <summary>A household and what surrounds it, as an ecomap: around the middle at 0, 0.</summary>
/// <param name="Radius">Of the middle circle.</param>
public sealed record Ecomap(
    double Left, double Top, double Width, double Height, double Radius, IReadOnlyList<Inside> Members, IReadOnlyList<Outside> Neighbours, IReadOnlyList<Line> Lines)
{
    private const int Margin = 12;

    public static Ecomap Of(Surroundings given)
    {
        var round = new Round(given);
        var ring = new Rings(round);
        var members = round.Members.ConvertAll(seat => new Inside(seat.Person, ring.Of(seat), Rings.MemberRadius, Letters.Wrap(seat.Person.Name, Rings.MemberText, 2, Letters.Small)));
        var neighbours = round.Neighbours.ConvertAll(seat => new Outside(
            seat.Neighbour, ring.Of(seat), Rings.NeighbourRadius, Letters.Wrap(seat.Neighbour.Name, Rings.NeighbourText, 4, Letters.Usual)));
        var circles = neighbours.Select(one => (one.Middle, Reach: (double)one.Radius)).Append((Middle: new Spot(0, 0), Reach: ring.Household)).ToList();
        var (left, top) = (circles.Min(circle => circle.Middle.X - circle.Reach) - Margin, circles.Min(circle => circle.Middle.Y - circle.Reach) - Margin);
        return new Ecomap(left, top, circles.Max(circle => circle.Middle.X + circle.Reach) + Margin - left, circles.Max(circle => circle.Middle.Y + circle.Reach) + Margin - top,
            ring.Household, members, neighbours, [.. round.Bonds.Select(ring.Line)]);
    }
}
