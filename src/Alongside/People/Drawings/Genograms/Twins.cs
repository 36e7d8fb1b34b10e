namespace Alongside.People.Drawings.Genograms;

/// <summary>Siblings beside each other who were born on the same day: their lines begin at one point.</summary>
internal static class Twins
{
    /// <summary>Where the line of each child leaves the line of the siblings.</summary>
    public static int[] Hooks(Kin kin, NestWires wires, int[] row)
    {
        var place = row.Index().ToDictionary(one => one.Item, one => one.Index);
        var hooks = wires.Children.Select(end => end.X).ToArray();
        var ordered = wires.Children.Index().OrderBy(one => place[one.Item.Person]).ToList();
        for (var (first, last) = (0, 0); first < ordered.Count; first = ++last)
        {
            while (last + 1 < ordered.Count && AreTwins(kin, ordered[last].Item.Person, ordered[last + 1].Item.Person)
                && place[ordered[last + 1].Item.Person] == place[ordered[last].Item.Person] + 1) last++;
            var middle = (ordered[first].Item.X + ordered[last].Item.X) / 2;
            for (var one = first; one <= last; one++) hooks[ordered[one].Index] = middle;
        }
        return hooks;
    }

    public static bool AreTwins(Kin kin, int one, int other) =>
        kin.People[one] is { IsBornExactly: true, Born: { } born } && kin.People[other] is { IsBornExactly: true } twin && twin.Born == born;
}
