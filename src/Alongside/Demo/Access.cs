using Alongside.Shared.Rooms;

namespace Alongside.Demo;

/// <summary>The demo has no pages and no services of its own: it is told from outside, by <see cref="DemoStory"/>.</summary>
internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
    }
}
