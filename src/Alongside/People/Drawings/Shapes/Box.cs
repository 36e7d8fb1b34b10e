using System.Runtime.InteropServices;

namespace Alongside.People.Drawings.Shapes;

/// <summary>The room that something takes in a drawing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(int Left, int Top, int Right, int Bottom)
{
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
