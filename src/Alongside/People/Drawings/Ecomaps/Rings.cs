using Alongside.People.Drawings.Shapes;

namespace Alongside.People.Drawings.Ecomaps;

/// <summary>How wide the circles have to be, so that nothing touches and no line passes through what it does not belong to.</summary>
internal sealed class Rings
{
    public const int MemberRadius = 52;
    public const int MemberText = 88;
    public const int NeighbourRadius = 58;
    public const int NeighbourText = 90;
    private const int Apart = 10;
    private const int Around = 18;
    private const int LineLength = 70;
    private const int OneRing = 10;
    private const double Second = 1.9 * NeighbourRadius;
    private const double Beside = 9;
    private const double Step = 8;
    private const double Widest = 6000;
    private static readonly Spot Centre = new(0, 0);

    private readonly Round _round;
    private double _members;
    private double _neighbours;

    /// <summary>The radius of the middle circle.</summary>
    public double Household { get; }

    public Rings(Round round)
    {
        _round = round;
        _neighbours = Widest;
        if (round.Members.Count > 1)
            for (_members = 2 * MemberRadius + Apart; _members < Widest && !MembersAreFree(); _members += Step) { }
        Household = _members + MemberRadius + Around;
        for (_neighbours = Household + LineLength + NeighbourRadius; _neighbours < Widest && !(NeighboursAreFree() && MembersAreFree()); _neighbours += Step) { }
    }

    public Spot Of(MemberSeat seat) => seat.Place is { } place ? Spot.At(_members, Angle(place)) : Centre;

    public Spot Of(NeighbourSeat seat) => Spot.At(_neighbours + (_round.Neighbours.Count > OneRing && _round.Neighbours.IndexOf(seat) % 2 == 1 ? Second : 0), Angle(seat.Place));

    /// <summary>From edge to edge; several between the same two beside each other.</summary>
    public Line Line(Bond bond)
    {
        var neighbour = _round.Neighbours.First(seat => seat.Neighbour.Key == bond.Neighbour);
        var beside = _round.Bonds.Where(other => other.Neighbour == bond.Neighbour).ToList();
        var aside = (beside.IndexOf(bond) - (beside.Count - 1) / 2.0) * Between(beside.Count);
        var (from, to) = (neighbour.IsOfMany ? Centre : Of(_round.Members.First(seat => seat.Person.Id == bond.Member)), Of(neighbour));
        var length = from.From(to);
        var (x, y) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
        Spot Along(double distance) => new(from.X + x * distance - y * aside, from.Y + y * distance + x * aside);
        return new Line(Along(Chord(neighbour.IsOfMany ? Household : MemberRadius, aside)), Along(length - Chord(NeighbourRadius, aside)), bond);
    }

    private double Angle(double place) => 2 * Math.PI * (place + 0.5) / Math.Max(1, _round.Places) - Math.PI / 2;

    /// <summary>How far the lines to a neighbour lie from where a single one would.</summary>
    private double Breadth(NeighbourSeat seat)
    {
        var beside = _round.Bonds.Count(bond => bond.Neighbour == seat.Neighbour.Key);
        return (beside - 1) / 2.0 * Between(beside);
    }

    private static double Between(int beside) => Math.Min(Beside, (double)NeighbourRadius / beside);

    private static double Chord(double radius, double aside) => Math.Sqrt(radius * radius - aside * aside);

    private bool MembersAreFree() => ArePlacedApart([.. _round.Members.Select(Of)], MemberRadius)
        && _round.Members.TrueForAll(seat => _round.Neighbours.TrueForAll(way => way.IsOfMany || Owner(way) == seat || IsClear(Of(seat), MemberRadius, way)));

    private bool NeighboursAreFree() => ArePlacedApart([.. _round.Neighbours.Select(Of)], NeighbourRadius)
        && _round.Neighbours.TrueForAll(seat => _round.Neighbours.TrueForAll(way => way == seat || IsClear(Of(seat), NeighbourRadius, way)));

    /// <summary>Whether the lines to a neighbour pass a circle at some distance.</summary>
    private bool IsClear(Spot circle, int radius, NeighbourSeat way) =>
        circle.From(way.IsOfMany ? Spot.At(Household, Angle(way.Place)) : Of(Owner(way)), Of(way)) >= radius + Apart + Breadth(way);

    private MemberSeat Owner(NeighbourSeat seat) => _round.Members.First(one => one.Person == (seat.Member ?? _round.Members[0].Person));

    private static bool ArePlacedApart(IReadOnlyList<Spot> spots, int radius) =>
        spots.Index().All(one => spots.Take(one.Index).All(other => one.Item.From(other) >= 2 * radius + Apart));
}
