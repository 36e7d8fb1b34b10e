namespace Alongside.Tests.Harness;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>A Monday morning where the test agency works.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(TimeSpan time) => Now += time;

    public void PassDays(int days) => Pass(TimeSpan.FromDays(days));
}
