using System.Runtime.InteropServices;

namespace Alongside.People.Drawings.Shapes;

[StructLayout(LayoutKind.Auto)]
public readonly record struct Point(int X, int Y)
{
    public static implicit operator Spot(Point point) => new(point.X, point.Y);
}

/// <summary>A point on no grid.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Spot(double X, double Y)
{
    public static Spot At(double radius, double angle) => new(radius * Math.Cos(angle), radius * Math.Sin(angle));

    public double From(Spot other) => Math.Sqrt((X - other.X) * (X - other.X) + (Y - other.Y) * (Y - other.Y));

    /// <summary>How far this is from the line between two others.</summary>
    public double From(Spot one, Spot other)
    {
        var (x, y, length) = (other.X - one.X, other.Y - one.Y, one.From(other));
        var along = length == 0 ? 0 : Math.Clamp(((X - one.X) * x + (Y - one.Y) * y) / (length * length), 0, 1);
        return From(new Spot(one.X + along * x, one.Y + along * y));
    }
}
