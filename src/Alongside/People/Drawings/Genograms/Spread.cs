namespace Alongside.People.Drawings.Genograms;

/// <summary>How far to the right everybody stands: children under their parents, couples together, nobody upon another.</summary>
internal sealed class Spread(int[][] rows, int[] rowOf, Nests nests)
{
    private const int Rounds = 80;
    private const double Child = 1;
    private const double Couple = 0.5;
    private const double Tie = 0.1;
    private const double Stay = 0.05;

    private readonly double[] _x = new double[rowOf.Length];
    private readonly double[] _sum = new double[rowOf.Length];
    private readonly double[] _weight = new double[rowOf.Length];

    /// <summary>The middle of each symbol, an even number.</summary>
    public int[] Middles()
    {
        foreach (var row in rows)
            for (var place = 0; place < row.Length; place++) _x[row[place]] = (place - (row.Length - 1) / 2.0) * Size.Step;
        for (var round = 0; round < Rounds; round++)
            foreach (var row in round % 2 == 0 ? Enumerable.Range(0, rows.Length) : Enumerable.Range(0, rows.Length).Reverse()) Settle(row, round);
        var left = _x.DefaultIfEmpty().Min();
        return [.. _x.Select(x => (int)Math.Round((x - left) / 2) * 2 + Size.Margin + Size.Half)];
    }

    private void Settle(int row, int round)
    {
        foreach (var person in rows[row]) (_sum[person], _weight[person]) = (Stay * _x[person], Stay);
        foreach (var nest in nests.All)
        {
            if (nest.Parents.Length > 0 && nest.Children.Count > 0)
            {
                var (above, below) = (nest.Parents.Average(parent => _x[parent]), nest.Brood.Average(child => _x[child]));
                if (rowOf[nest.Parents[0]] == row) foreach (var parent in nest.Parents) Pull(parent, _x[parent] + below - above, Child);
                else if (rowOf[nest.Children[0].Person] == row) foreach (var child in nest.Brood) Pull(child, _x[child] + above - below, Child);
            }
            if (nest.Parents is [var one, var other] && rowOf[one] == row)
            {
                var step = _x[one] < _x[other] ? Size.Step : -Size.Step;
                Pull(one, _x[other] - step, Couple);
                Pull(other, _x[one] + step, Couple);
            }
        }
        foreach (var stray in nests.Strays)
        {
            if (rowOf[stray.From] == row) Pull(stray.From, _x[stray.To], Tie);
            if (rowOf[stray.To] == row) Pull(stray.To, _x[stray.From], Tie);
        }
        if (round > 0 || row > 0) KeepApart(rows[row]);
    }

    private void Pull(int person, double to, double weight)
    {
        _sum[person] += weight * to;
        _weight[person] += weight;
    }

    /// <summary>The places nearest to where everybody is pulled that keep the order and the distance: neighbours who would stand too near are moved as one.</summary>
    private void KeepApart(int[] row)
    {
        var blocks = new List<(double Sum, double Weight, int Count)>();
        foreach (var (place, person) in row.Index())
        {
            var block = (Sum: _sum[person] - _weight[person] * place * Size.Step, Weight: _weight[person], Count: 1);
            while (blocks.Count > 0 && blocks[^1].Sum / blocks[^1].Weight >= block.Sum / block.Weight)
            {
                block = (block.Sum + blocks[^1].Sum, block.Weight + blocks[^1].Weight, block.Count + blocks[^1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }
            blocks.Add(block);
        }
        var next = 0;
        foreach (var (sum, weight, count) in blocks)
            for (var end = next + count; next < end; next++) _x[row[next]] = sum / weight + next * Size.Step;
    }
}
