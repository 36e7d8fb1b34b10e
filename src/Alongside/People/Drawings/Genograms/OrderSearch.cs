namespace Alongside.People.Drawings.Genograms;

/// <summary>Moves people and groups of people within their rows as long as it helps, and no longer than a reader would wait.</summary>
internal sealed class OrderSearch(OrderCost cost)
{
    private const int Tries = 40_000;
    private const int LargestGroup = 6;
    private int _tried;

    public int[][] Best()
    {
        var better = true;
        while (better && _tried < Tries)
        {
            better = false;
            for (var row = 0; row < cost.Rows.Length; row++) better |= Improve(row);
        }
        return cost.Rows;
    }

    private bool Improve(int row)
    {
        var (best, size, any) = (cost.At(row), cost.Rows[row].Length, false);
        for (var length = 1; length <= Math.Min(LargestGroup, size - 1); length++)
            for (var from = 0; from + length <= size; from++)
                for (var to = 0; to + length <= size; to++)
                {
                    if (to == from) continue;
                    if (++_tried > Tries) return any;
                    var before = cost.Rows[row];
                    cost.Put(row, Moved(before, from, length, to));
                    var now = cost.At(row);
                    if (now < best - 1e-9) (best, any) = (now, true);
                    else cost.Put(row, before);
                }
        return any;
    }

    private static int[] Moved(int[] people, int from, int length, int to)
    {
        var moved = new int[people.Length];
        Array.Copy(people, from, moved, to, length);
        for (var (place, next) = (0, 0); place < people.Length; place++)
        {
            if (place >= from && place < from + length) continue;
            if (next == to) next += length;
            moved[next++] = people[place];
        }
        return moved;
    }
}
