namespace Alongside.People.Drawings.Genograms;

/// <summary>Where a line leaves a symbol below, or comes to it from above.</summary>
internal sealed class End(int person, bool isTop, double towards, bool mayShift = false)
{
    private const int Widest = 10;
    private const int Aside = 16;

    public int Person => person;
    public bool IsTop => isTop;
    public int X { get; private set; }

    /// <summary>Lines of one symbol leave it beside each other, in the order in which they go apart; a single one goes straight where it can.</summary>
    public static void Place(IEnumerable<End> all, int[] middles)
    {
        foreach (var ends in all.GroupBy(end => (end.Person, end.IsTop)).Select(group => group.OrderBy(end => end.Towards).ToList()))
        {
            var middle = middles[ends[0].Person];
            if (ends is [{ MayShift: true } only] && Math.Abs(only.Towards - middle) <= Aside) only.X = (int)only.Towards;
            else
            {
                var apart = Math.Min(Widest, ends.Count == 1 ? 0 : 2.0 * Aside / (ends.Count - 1));
                foreach (var (place, end) in ends.Index()) end.X = middle + (int)Math.Round((place - (ends.Count - 1) / 2.0) * apart);
            }
        }
    }

    private double Towards => towards;
    private bool MayShift => mayShift;
}
