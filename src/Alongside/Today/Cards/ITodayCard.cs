using Alongside.Shared;
using Alongside.Shared.Design;

namespace Alongside.Today.Cards;

/// <summary>A card of the first page beside the follow-ups: one indexed query, a few rows, each with the button that moves it on.</summary>
public interface ITodayCard
{
    string Heading { get; }

    /// <summary>Whose page it is on.</summary>
    Role For { get; }

    /// <summary>Where all of it is, when the card shows a part.</summary>
    string? MoreHref { get; }

    /// <summary>Said when there are no rows; null leaves the card out.</summary>
    string? Empty { get; }

    Task<IReadOnlyList<TodayRow>> Read(int most);
}

/// <summary>A row: when, what, about whom, and what to do.</summary>
public sealed record TodayRow(string Title, string Href, string Button)
{
    public DateOnly? Day { get; init; }
    public DateTime? At { get; init; }

    /// <summary>Whether it had to be done by then.</summary>
    public bool IsDue { get; init; }
    public string? Client { get; init; }
    public Guid? CaseId { get; init; }

    /// <summary>The case, person or inquiry that the title names, where it is not a link of its own.</summary>
    public Guid? About { get; init; }
    public string? Detail { get; init; }
    public (TagKind Kind, string Text)? Tag { get; init; }
}
