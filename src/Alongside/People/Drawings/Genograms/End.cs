namespace Alongside.People.Drawings.Genograms;

/// <summary>Where a line leaves a symbol below, or comes to it from above.</summary>
internal sealed class End(int person, bool isTop, double towards, bool isOfNest, bool mayShift = false)
{
    private const int Widest = 10;
    private const int Aside = 16;

    public int Person => person;
    public bool IsTop => isTop;
    public int X { get; private set; }
    private double Towards => towards;
    private bool IsOfNest => isOfNest;
    private bool MayShift => mayShift;

    /// <summary>Lines of one symbol leave it beside each other, in the order in which they go apart; a single line of the family goes straight.</summary>
    public static void Place(IEnumerable<End> all, int[] middles)
    {
        foreach (var ends in all.GroupBy(end => (end.Person, end.IsTop)).Select(group => group.OrderBy(end => end.Towards).ToList()))
        {
            var middle = middles[ends[0].Person];
            if (ends is [{ MayShift: true } only] && Math.Abs(only.Towards - middle) <= Aside) only.X = (int)only.Towards;
            else if (ends.Count(end => end.IsOfNest) == 1) Around(ends.Find(end => end.IsOfNest)!, ends, middle);
            else Beside(ends, middle - Aside, middle + Aside);
        }
    }

    private static void Around(End straight, List<End> ends, int middle)
    {
        straight.X = middle;
        ends.Remove(straight);
        Beside(ends.FindAll(end => end.Towards < middle), middle - Aside, middle - Size.Apart);
        Beside(ends.FindAll(end => end.Towards >= middle), middle + Size.Apart, middle + Aside);
    }

    private static void Beside(List<End> ends, int left, int right)
    {
        var apart = ends.Count == 1 ? 0 : Math.Min(Widest, (right - left) / (ends.Count - 1.0));
        foreach (var (place, end) in ends.Index()) end.X = (int)Math.Round((left + right) / 2.0 + (place - (ends.Count - 1) / 2.0) * apart);
    }
}
