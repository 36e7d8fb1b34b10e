using Alongside.Shared.Database;

namespace Alongside.Drafts;

/// <summary>
/// A form that somebody has begun and not sent yet, as it was typed. It bears the id of the act that the form will do: done, the
/// draft is gone. Its writer alone reads it, and what it says is encrypted.
/// </summary>
[Bookkeeping]
public sealed class Draft
{
    public required Guid WorkerId { get; init; }
    public required Guid Id { get; init; }

    /// <summary>Counts the savings: whoever saves must know the last one.</summary>
    public int Version { get; private set; } = 1;
    public required DateTime Begun { get; init; }
    public required DateTime Saved { get; init; }

    /// <summary>Sent after the session had ended: its writer sees it once signed in again from there.</summary>
    public bool IsHeld { get; init; }

    /// <summary>A keyed hash of the page that the form is on, to find it there again.</summary>
    public required string PageHash { get; init; }

    [Secret]
    public required string Title { get; init; }

    /// <summary>Where the form is sent to, and can be shown again.</summary>
    [Secret]
    public required string Target { get; init; }

    /// <summary><see cref="TypedFields"/> as JSON.</summary>
    [Secret]
    public required string Fields { get; init; }

    /// <summary>The same under an id of its own.</summary>
    internal Draft Apart() => new()
    {
        WorkerId = WorkerId,
        Id = Guid.CreateVersion7(),
        Begun = Begun,
        Saved = Saved,
        PageHash = PageHash,
        Title = Title,
        Target = Target,
        Fields = Fields,
    };

    /// <summary>The address that shows the form as it was left.</summary>
    public string Resume => ResumeDraft.Address(Target, Id);
}
