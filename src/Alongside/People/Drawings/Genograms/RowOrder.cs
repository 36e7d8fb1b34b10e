namespace Alongside.People.Drawings.Genograms;

/// <summary>Who stands beside whom: a first order by walking through the family, improved as long as moving somebody makes the drawing plainer.</summary>
internal sealed class RowOrder
{
    private readonly Kin _kin;
    private readonly int[] _rows;
    private readonly Nests _nests;
    private readonly List<int>[] _order;
    private readonly HashSet<int> _placed = [];
    private readonly HashSet<int> _started = [];

    private RowOrder(Kin kin, int[] rows, Nests nests)
    {
        (_kin, _rows, _nests) = (kin, rows, nests);
        _order = [.. Enumerable.Range(0, rows.DefaultIfEmpty(-1).Max() + 1).Select(_ => new List<int>())];
    }

    public static int[][] Of(Kin kin, int[] rows, Nests nests)
    {
        var first = new RowOrder(kin, rows, nests);
        if (kin.People.Count > 0) first.Start(kin.Index);
        for (var person = 0; person < kin.People.Count; person++) first.Start(person);
        return new OrderSearch(new OrderCost(kin, nests, [.. first._order.Select(row => row.ToArray())])).Best();
    }

    /// <summary>Goes up to the oldest first, so that all who come from them stand together.</summary>
    private void Start(int person)
    {
        if (!_started.Add(person)) return;
        foreach (var nest in _nests.All.Where(nest => nest.Brood.Contains(person)))
            foreach (var parent in ManFirst(nest.Parents)) Start(parent);
        Place(person);
    }

    private void Place(int person)
    {
        if (!_placed.Add(person)) return;
        var couples = _nests.All.Where(nest => nest.Parents.Length == 2 && nest.Parents.Contains(person))
            .Select(nest => (Partner: nest.Parents.First(other => other != person), nest.Couple)).Where(couple => _placed.Add(couple.Partner)).ToList();
        var before = couples.Where(couple => couple.Couple is null or { As: > CoupleKind.Partners } or { Until: not null }).Select(couple => couple.Partner).ToList();
        if (before.Count == 0 && couples is [var only] && ManFirst([person, only.Partner])[0] != person) before.Add(only.Partner);
        int[] together = [.. before, person, .. couples.Select(couple => couple.Partner).Except(before)];
        _order[_rows[person]].AddRange(together);
        foreach (var child in together.SelectMany(one => _nests.All.Where(nest => nest.Parents.Contains(one))).Distinct().SelectMany(nest => nest.Brood)) Place(child);
    }

    private int[] ManFirst(IEnumerable<int> people) => [.. people.OrderBy(person => _kin.People[person].Symbol == Symbol.Woman)];
}
