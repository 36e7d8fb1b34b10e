namespace Alongside.People.Drawings.Genograms;

/// <summary>A child as it hangs in a nest.</summary>
internal sealed record NestChild(int Person, ParentKind As, bool IsOver)
{
    public List<Fact> Facts { get; } = [];
}

/// <summary>Two, one or no known parents of one row, and the children in the row below that hang from them together.</summary>
internal sealed class Nest(int[] parents)
{
    public int[] Parents { get; } = parents;
    public List<NestChild> Children { get; } = [];

    /// <summary>What is known of the two as a couple; none when they are only parents together.</summary>
    public List<Couple> Couples { get; } = [];

    /// <summary>That the children are siblings, where nobody is known to be their parent.</summary>
    public List<Fact> Siblings { get; } = [];

    public IEnumerable<int> Brood => Children.Select(child => child.Person);

    /// <summary>The state of the couple today, or the last one.</summary>
    public Couple? Couple => Couples.OrderBy(couple => couple.Until is not null)
        .ThenByDescending(couple => couple.Since ?? (couple.As > CoupleKind.Partners ? DateOnly.MaxValue : DateOnly.MinValue)).ThenByDescending(couple => couple.As).FirstOrDefault();

    public NestChild Take(int child, ParentKind kind, bool isOver)
    {
        if (Children.Find(known => known.Person == child) is { } known) return known;
        var hung = new NestChild(child, kind, isOver);
        Children.Add(hung);
        return hung;
    }
}

/// <summary>What is drawn between two people as a line of its own.</summary>
internal sealed record Stray(int From, int To, Fact Fact);
