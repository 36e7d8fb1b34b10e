namespace Alongside.People.Drawings.Genograms;

/// <summary>A nest with the ways of its lines.</summary>
internal sealed class NestWires(Nest nest, IReadOnlyList<End> parents, IReadOnlyList<End> children)
{
    public Nest Nest => nest;
    public IReadOnlyList<End> Parents => parents;
    public IReadOnlyList<End> Children => children;
    public int[] Hooks { get; set; } = [];
    public int Drop { get; set; }
    public Run? Couple { get; set; }
    public Run? Bar { get; set; }
}

/// <summary>A line of its own with its way: from the upper of the two, or the left where both are in one row.</summary>
internal sealed record StrayWire(Stray Stray, End Upper, End Lower)
{
    public List<(int X, Run Run)> Way { get; } = [];
}

/// <summary>Finds a way for every line, past all symbols and labels.</summary>
internal sealed class Wiring
{
    private readonly int[][] _rows;
    private readonly int[] _rowOf;
    private readonly int[] _middles;

    public IReadOnlyList<NestWires> Nests { get; }
    public IReadOnlyList<StrayWire> Strays { get; }

    /// <summary>The space above each row, and below the last.</summary>
    public IReadOnlyList<Channel> Channels { get; }

    public Wiring(Kin kin, Nests nests, int[][] rows, int[] rowOf, int[] middles)
    {
        (_rows, _rowOf, _middles) = (rows, rowOf, middles);
        Channels = [.. Enumerable.Range(0, rows.Length + 1).Select(_ => new Channel())];
        Nests = [.. nests.All.Select(Ends)];
        Strays = [.. nests.Strays.Select(Ends)];
        List<End> ends = [.. Nests.SelectMany(nest => nest.Parents.Concat(nest.Children)), .. Strays.SelectMany(stray => new[] { stray.Upper, stray.Lower })];
        End.Place(ends, middles);
        foreach (var end in ends) Channels[ChannelOf(end)].Reserve(end.X);
        foreach (var wires in Nests) Lead(kin, wires);
        foreach (var wire in Strays) Lead(wire);
    }

    private int ChannelOf(End end) => _rowOf[end.Person] + (end.IsTop ? 0 : 1);

    private NestWires Ends(Nest nest)
    {
        var children = nest.Brood
            .Select(child => new End(child, isTop: true, nest.Parents.Length == 0 ? _middles[child] : nest.Parents.Average(parent => _middles[parent]), isOfNest: true)).ToList();
        var parents = nest.Parents.Select(parent => nest.Parents.Length == 2
            ? new End(parent, isTop: false, nest.Parents.Sum(one => _middles[one]) - _middles[parent], isOfNest: true)
            : new End(parent, isTop: false, nest.Brood.Average(child => _middles[child]), isOfNest: true, mayShift: true));
        return new NestWires(nest, [.. parents.OrderBy(end => _middles[end.Person])], children);
    }

    private StrayWire Ends(Stray stray)
    {
        var (upper, lower) = (_rowOf[stray.From], _middles[stray.From]).CompareTo((_rowOf[stray.To], _middles[stray.To])) < 0 ? (stray.From, stray.To) : (stray.To, stray.From);
        var isLevel = _rowOf[upper] == _rowOf[lower];
        return new StrayWire(stray,
            new End(upper, isTop: false, _middles[lower], isOfNest: false, mayShift: !isLevel),
            new End(lower, isTop: !isLevel, _middles[upper], isOfNest: false));
    }

    private void Lead(Kin kin, NestWires wires)
    {
        if (wires.Parents.Count > 0 && wires.Children.Count == 0) wires.Couple = Channels[ChannelOf(wires.Parents[0])].Run(Zone.Upper, [.. wires.Parents.Select(end => end.X)]);
        if (wires.Children.Count == 0) return;
        var channel = Channels[ChannelOf(wires.Children[0])];
        wires.Hooks = Twins.Hooks(kin, wires, _rows[_rowOf[wires.Children[0].Person]]);
        channel.HasTwins |= wires.Hooks.Where((hook, at) => hook != wires.Children[at].X).Any();
        if (wires.Parents.Count == 0)
        {
            wires.Bar = channel.Run(Zone.Lower, wires.Hooks);
            wires.Drop = wires.Bar.Left;
            return;
        }
        int[] own = [.. wires.Parents.Concat(wires.Children).Select(end => end.X)];
        wires.Drop = Nearest(Wanted(wires), x => channel.IsFree(x, own));
        channel.Reserve(wires.Drop);
        wires.Couple = channel.Run(Zone.Upper, [wires.Drop, .. wires.Parents.Select(end => end.X)]);
        wires.Bar = channel.Run(Zone.Lower, [wires.Drop, .. wires.Hooks]);
    }

    /// <summary>From the middle of a couple, or a little aside where that leads straight to a child.</summary>
    private static int Wanted(NestWires wires)
    {
        if (wires.Parents is [var only]) return only.X;
        var (left, right) = (wires.Parents[0].X, wires.Parents[1].X);
        var middle = (left + right) / 2;
        var straight = wires.Hooks.OrderBy(hook => Math.Abs(hook - middle)).First();
        return Math.Abs(straight - middle) <= Size.Half && straight > left + Size.Apart && straight < right - Size.Apart ? straight : middle;
    }

    private void Lead(StrayWire wire)
    {
        var (first, last) = (ChannelOf(wire.Upper), ChannelOf(wire.Lower));
        if (!wire.Lower.IsTop)
        {
            wire.Way.Add((wire.Lower.X, Channels[first].Run(Zone.Upper, wire.Upper.X, wire.Lower.X)));
            return;
        }
        var x = wire.Upper.X;
        if (first == last)
        {
            int[] own = [x, wire.Lower.X];
            Turn(first, Zone.Upper, Nearest(x, at => Channels[first].IsFree(at, own)));
        }
        var passed = Enumerable.Range(first, last - first).ToList();
        var straight = Nearest(wire.Lower.X, at => passed.TrueForAll(row => MayPass(row, at)));
        foreach (var row in passed)
        {
            Turn(row, row == first ? Zone.Upper : Zone.Middle, Math.Abs(straight - wire.Lower.X) < Size.Step ? straight : Nearest(wire.Lower.X, at => MayPass(row, at)));
            Channels[row + 1].Reserve(x);
        }
        wire.Way.Add((wire.Lower.X, Channels[last].Run(Zone.Lower, x, wire.Lower.X)));

        void Turn(int channel, Zone zone, int to)
        {
            Channels[channel].Reserve(to);
            wire.Way.Add((to, Channels[channel].Run(zone, x, to)));
            x = to;
        }
    }

    /// <summary>Whether a line may go down through the row there, between people or beside all.</summary>
    private bool MayPass(int row, int x) => Channels[row].IsFree(x, []) && Channels[row + 1].IsFree(x, []) && Array.TrueForAll(_rows[row], person =>
        x < _middles[person] - Size.Half - Size.Apart || x > _middles[person] + Size.Half + Size.LabelGap + Size.Label + Size.Apart);

    private static int Nearest(int wanted, Func<int, bool> isFree)
    {
        for (var aside = 0; ; aside++)
        {
            if (isFree(wanted + aside)) return wanted + aside;
            if (isFree(wanted - aside)) return wanted - aside;
        }
    }
}
