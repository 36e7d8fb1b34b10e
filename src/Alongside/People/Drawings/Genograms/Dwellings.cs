namespace Alongside.People.Drawings.Genograms;

/// <summary>Finds who of a household stands together, and where its name has room.</summary>
internal static class Dwellings
{
    public static IReadOnlyList<Dwelling> Of(Kin kin, int[][] rows, int[] middles)
    {
        var stacks = new int[kin.People.Count];
        return [.. kin.Households.Select((one, number) =>
        {
            var pieces = Pieces(Runs(one.Members, rows, middles), middles);
            return new Dwelling(one.Household, number, pieces, [.. pieces.Select(piece => Name(piece, stacks, middles))]);
        })];
    }

    private static List<Together> Runs(int[] members, int[][] rows, int[] middles)
    {
        var runs = new List<Together>();
        foreach (var (row, people) in rows.Index())
            for (var place = 0; place < people.Length; place++)
            {
                var beside = people[place..].TakeWhile(members.Contains).ToList();
                if (beside.Count > 0) runs.Add(new Together(row, middles[beside[0]], middles[beside[^1]], beside));
                place += beside.Count;
            }
        return runs;
    }

    private static List<IReadOnlyList<Together>> Pieces(List<Together> runs, int[] middles)
    {
        var pieces = new List<IReadOnlyList<Together>>();
        while (runs.Count > 0)
        {
            var piece = new List<Together> { runs[0] };
            runs.RemoveAt(0);
            while (runs.FindIndex(run => piece.Exists(one => AreNear(one, run))) is var near and >= 0)
            {
                piece.Add(runs[near]);
                runs.RemoveAt(near);
            }
            pieces.Add([.. piece.OrderBy(one => one.Row).ThenBy(one => middles[one.People[0]])]);
        }
        return pieces;
    }

    /// <summary>Whether there is a way from one to the other between two rows, wide enough to see.</summary>
    private static bool AreNear(Together one, Together other) =>
        Math.Abs(one.Row - other.Row) == 1 && Math.Min(one.Last, other.Last) + Size.LabelGap + Size.Label - Math.Max(one.First, other.First) >= 0;

    private static DwellingName Name(IReadOnlyList<Together> piece, int[] stacks, int[] middles)
    {
        var person = piece[0].People.MinBy(one => stacks[one]);
        return new DwellingName(piece[0].Row, middles[person], stacks[person]++);
    }
}
