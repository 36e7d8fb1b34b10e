namespace Alongside.Demo.Playing;

/// <summary>Stands at the moment of the story that is being told.</summary>
public sealed class StoryClock : TimeProvider
{
    public DateTime Now { get; set; }

    public override DateTimeOffset GetUtcNow() => new(DateTime.SpecifyKind(Now, DateTimeKind.Utc));
}
