using Alongside.People.Drawings.Shapes;

namespace Alongside.People.Drawings.Genograms;

/// <summary>Members of a household who stand beside each other in one row.</summary>
internal sealed record Together(int Row, int First, int Last, IReadOnlyList<int> People);

/// <summary>Where the name of a household stands: above which person, as the how many-th.</summary>
internal sealed record DwellingName(int Row, int Middle, int Stack);

/// <summary>A household as it lies in the rows.</summary>
/// <param name="Pieces">Those beside and below each other, each to be surrounded together.</param>
internal sealed record Dwelling(LivingTogether Household, int Number, IReadOnlyList<IReadOnlyList<Together>> Pieces, IReadOnlyList<DwellingName> Names)
{
    private const string Home = " household";
    private const int Around = 4;
    private const int Deeper = 3;
    private const int Depths = 3;

    public Outline Outline(int[] tops)
    {
        var more = Around + Number % Depths * Deeper;
        return new Outline(Household, Number, [.. Pieces.SelectMany(piece => Surround.All(Areas(piece, tops, more)))],
        [
            .. Names.Select(name => new OutlineName(Letters.Cut(Called, Size.Label, Letters.Small), new Point(name.Middle + Size.Half + 2, tops[name.Row] - 5 - name.Stack * Size.NameHeight))),
        ]);
    }

    /// <summary>Most are called after somebody: that has to do where room is short.</summary>
    private string Called => Household.Name.EndsWith(Home, StringComparison.Ordinal) ? Household.Name[..^Home.Length] : Household.Name;

    private List<Box> Areas(IReadOnlyList<Together> piece, int[] tops, int more)
    {
        var areas = piece.Select(one => (one.Row, Box: new Box(
            one.First - Size.Half - more, Top(one, tops, more), one.Last + Size.Half + Size.LabelGap + Size.Label + more, tops[one.Row] + Size.Row + more))).ToList();
        var between = from above in areas
                      from below in areas
                      where below.Row == above.Row + 1
                      let passage = new Box(Math.Max(above.Box.Left, below.Box.Left), above.Box.Bottom, Math.Min(above.Box.Right, below.Box.Right), below.Box.Top)
                      where passage.Right - passage.Left >= Size.Symbol
                      select passage;
        return [.. areas.Select(area => area.Box), .. between];
    }

    private int Top(Together one, int[] tops, int more)
    {
        var names = Names.Where(name => name.Row == one.Row && name.Middle >= one.First && name.Middle <= one.Last).Select(name => (name.Stack + 1) * Size.NameHeight);
        return tops[one.Row] - more - names.DefaultIfEmpty().Max();
    }
}
