namespace Alongside.People.Drawings.Genograms;

/// <summary>How far an order of the rows is from a plain drawing.</summary>
internal sealed class OrderCost
{
    private const double Apart = 4;
    private const double Between = 3;
    private const double Younger = 6;
    private const double Crossing = 2;
    private const double Outsider = 1;
    private const double WomanFirst = 0.3;
    private const double Tied = 0.3;

    private readonly Kin _kin;
    private readonly Nests _nests;
    private readonly int[] _place;
    private readonly int[][] _couples;
    private readonly (Nest Nest, int[] Near)[][] _broods;
    private readonly int[][][] _households;
    private readonly (int From, int To)[][] _ties;
    private readonly (int[] Above, int Below)[][] _hung;

    public int[][] Rows { get; }

    public OrderCost(Kin kin, Nests nests, int[][] rows)
    {
        (_kin, _nests, Rows) = (kin, nests, rows);
        _place = new int[kin.People.Count];
        var rowOf = new int[kin.People.Count];
        foreach (var (row, people) in rows.Index())
            foreach (var (place, person) in people.Index()) (rowOf[person], _place[person]) = (row, place);
        var at = Enumerable.Range(0, rows.Length).ToArray();
        _couples = [.. at.Select(row => nests.All.Where(nest => nest.Parents.Length == 2 && rowOf[nest.Parents[0]] == row).SelectMany(nest => nest.Parents).ToArray())];
        _broods = [.. at.Select(row => nests.All.Where(nest => nest.Children.Count > 1 && rowOf[nest.Children[0].Person] == row).Select(nest => (nest, Near(nest))).ToArray())];
        _households = [.. at.Select(row => kin.Households.Select(one => one.Members.Where(member => rowOf[member] == row).ToArray()).Where(members => members.Length > 1).ToArray())];
        _ties = [.. at.Select(row => nests.Strays.Where(stray => rowOf[stray.From] == row && rowOf[stray.To] == row).Select(stray => (stray.From, stray.To)).ToArray())];
        var strays = nests.Strays.Select(stray => rowOf[stray.From] < rowOf[stray.To] ? (Above: stray.From, Below: stray.To) : (Above: stray.To, Below: stray.From));
        _hung =
        [
            .. at.Select(row => nests.All.Where(nest => nest.Parents.Length > 0).SelectMany(nest => nest.Brood.Select(child => (nest.Parents, child)))
                .Concat(strays.Where(stray => rowOf[stray.Above] == rowOf[stray.Below] - 1).Select(stray => (new[] { stray.Above }, stray.Below)))
                .Where(link => rowOf[link.Item2] == row).ToArray()),
        ];
    }

    public void Put(int row, int[] people)
    {
        Rows[row] = people;
        for (var place = 0; place < people.Length; place++) _place[people[place]] = place;
    }

    /// <summary>What the order of one row costs, in itself and towards the rows above and below.</summary>
    public double At(int row) => Within(row) + Crossings(row) + (row + 1 < Rows.Length ? Crossings(row + 1) : 0);

    private double Within(int row)
    {
        var cost = 0.0;
        var couples = _couples[row];
        for (var at = 0; at < couples.Length; at += 2)
        {
            var (first, second) = _place[couples[at]] < _place[couples[at + 1]] ? (couples[at], couples[at + 1]) : (couples[at + 1], couples[at]);
            cost += Apart * (_place[second] - _place[first] - 1);
            if (_kin.People[first].Symbol == Symbol.Woman && _kin.People[second].Symbol == Symbol.Man) cost += WomanFirst;
        }
        foreach (var (nest, near) in _broods[row])
        {
            cost += Between * Strangers(row, nest.Children.ConvertAll(child => child.Person), near) + Younger * Inversions(nest);
        }
        foreach (var members in _households[row]) cost += Outsider * Strangers(row, members, members);
        foreach (var (from, to) in _ties[row]) cost += Tied * Math.Abs(_place[from] - _place[to]);
        return cost;
    }

    private int Inversions(Nest nest)
    {
        var wrong = 0;
        for (var one = 0; one < nest.Children.Count; one++)
            for (var other = one + 1; other < nest.Children.Count; other++)
                if (_kin.People[nest.Children[other].Person].Born is not null && _place[nest.Children[one].Person] > _place[nest.Children[other].Person]) wrong++;
        return wrong;
    }

    private int Strangers(int row, IReadOnlyList<int> of, int[] near)
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (var person in of) (first, last) = (Math.Min(first, _place[person]), Math.Max(last, _place[person]));
        var strangers = 0;
        for (var place = first + 1; place < last; place++)
            if (Array.IndexOf(near, Rows[row][place]) < 0) strangers++;
        return strangers;
    }

    private double Crossings(int row)
    {
        var (links, crossings) = (_hung[row], 0);
        for (var one = 0; one < links.Length; one++)
            for (var other = one + 1; other < links.Length; other++)
                if ((Middle(links[one].Above) - Middle(links[other].Above)) * (_place[links[one].Below] - _place[links[other].Below]) < 0) crossings++;
        return Crossing * crossings;
    }

    private double Middle(int[] people) => people.Length == 1 ? _place[people[0]] : (_place[people[0]] + _place[people[1]]) / 2.0;

    /// <summary>Those who may well stand among the children: their partners.</summary>
    private int[] Near(Nest nest) => [.. nest.Brood.Concat(_nests.All.Where(other => other.Parents.Intersect(nest.Brood).Any()).SelectMany(other => other.Parents)).Distinct()];
}
