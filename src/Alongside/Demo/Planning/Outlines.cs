using Alongside.Demo.Pack;

namespace Alongside.Demo.Planning;

/// <summary>Deals the stories out over settings, workers and two years, so that any number of them is a fair picture.</summary>
public static class Outlines
{
    public const int Days = 730;

    /// <param name="now">The present moment by the agency's clock.</param>
    public static IReadOnlyList<Outline> Of(DemoPack pack, int seed, int stories, DateTime now)
    {
        var nth = new Dictionary<string, int>();
        return [.. Enumerable.Range(0, stories).Select(index => Of(pack, seed, index, now, nth)).OrderBy(outline => outline.Start).ThenBy(outline => outline.Index)];
    }

    private static Outline Of(DemoPack pack, int seed, int index, DateTime now, Dictionary<string, int> nth)
    {
        var chance = Chance.Of(seed, "outline", index);
        var lead = index < pack.Names.Leads.Count ? pack.Names.Leads[index] : null;
        var setting = lead is null ? At(pack.Settings, one => one.Share, Spread(index, 0.7548776662)) : pack.Settings.First(one => one.Key == lead.Setting);
        var ending = lead is not null ? Ending.Open : EndingAt(Spread(index, 0.5698402910));
        var worker = lead is not null ? pack.Agency.Workers[0] : At(pack.Agency.Of(setting.Team), one => one.Load, Spread(index, 0.6180339887));
        var (start, end) = Span(ending, chance, Spread(index, 0.4142135623), now);
        if (ending != Ending.Closed) nth[worker.Email] = nth.GetValueOrDefault(worker.Email) + 1;
        return new Outline(index, setting, ending, worker, nth.GetValueOrDefault(worker.Email), start, end) { Lead = lead };
    }

    private static Ending EndingAt(double place) => place switch
    {
        < 0.60 => Ending.Open,
        < 0.64 => Ending.Closing,
        < 0.69 => Ending.Reopened,
        _ => Ending.Closed,
    };

    private static (DateTime Start, DateTime? End) Span(Ending ending, Chance chance, double place, DateTime now)
    {
        var ago = ending switch
        {
            Ending.Open => 2 + (int)(560 * Math.Pow(place, 1.5)),
            Ending.Closing => 120 + (int)(400 * place),
            Ending.Reopened => 260 + (int)(440 * place),
            _ => 90 + (int)((Days - 95) * place),
        };
        var start = Hours.Before(now, ago, chance);
        DateTime? end = ending switch
        {
            Ending.Closed => start.Date.AddDays(Math.Min(ago - 3, chance.Between(60, 420))),
            Ending.Closing => now.Date.AddDays(-chance.Between(2, 9)),
            Ending.Reopened => start.Date.AddDays(chance.Between(90, 170)),
            _ => null,
        };
        return (start, end);
    }

    /// <summary>Numbers that fill the space between 0 and 1 evenly, however many there are.</summary>
    private static double Spread(int index, double step) => (0.5 + index * step) % 1;

    private static T At<T>(IReadOnlyList<T> among, Func<T, int> share, double place)
    {
        var at = place * among.Sum(share);
        foreach (var one in among)
            if ((at -= share(one)) < 0) return one;
        return among[^1];
    }
}
