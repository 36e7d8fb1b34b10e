namespace Alongside.People.Drawings.Genograms;

/// <summary>Lines that leave people above run in the upper part of a channel, those that come to people below in the lower.</summary>
internal enum Zone
{
    Upper,
    Middle,
    Lower,
}

/// <summary>A part of a line that goes from left to right.</summary>
internal sealed class Run(Zone zone, int one, int other)
{
    public Zone Zone => zone;
    public int Left { get; } = Math.Min(one, other);
    public int Right { get; } = Math.Max(one, other);
    public int Y { get; set; }

    public bool IsPoint => Left == Right;

    public bool IsNear(Run run) => Left - Size.Track < run.Right && run.Left - Size.Track < Right;
}

/// <summary>The space between two rows. No two lines in it lie upon each other: each has its own height to the right and its own place down.</summary>
internal sealed class Channel
{
    private const int Least = 20;
    private const int Above = 14;
    private const int Below = 12;

    /// <summary>How far below the line of the siblings the lines of twins go apart.</summary>
    public const int Fork = 18;

    private readonly List<int> _downs = [];
    private readonly List<Run> _runs = [];

    public bool HasTwins { get; set; }

    /// <summary>Kept free above the row below for the names of households.</summary>
    public int Band { get; set; }

    public void Reserve(int x) => _downs.Add(x);

    /// <param name="x">Where a line would go down.</param>
    /// <param name="own">Places of the same line, upon which it may go.</param>
    public bool IsFree(int x, IReadOnlyCollection<int> own) =>
        _downs.TrueForAll(down => down == x || Math.Abs(down - x) >= Size.Apart) && _downs.Count(down => down == x) <= own.Count(mine => mine == x);

    public Run Run(Zone zone, params IReadOnlyCollection<int> through)
    {
        var run = new Run(zone, through.Min(), through.Max());
        _runs.Add(run);
        return run;
    }

    /// <summary>Gives every line its height.</summary>
    /// <returns>Where the row below begins.</returns>
    public int Lay(int top)
    {
        if (_runs.Count == 0) return top + Least + Band;
        var y = top + Above;
        foreach (var zone in Enum.GetValues<Zone>())
        {
            var tracks = Tracks(zone);
            if (zone == Zone.Lower) tracks.Reverse();
            foreach (var track in tracks)
            {
                foreach (var run in track) run.Y = y;
                y += Size.Track;
            }
            foreach (var run in _runs.Where(run => run.Zone == zone && run.IsPoint)) run.Y = y - Size.Track / 2;
        }
        return y + Below + (HasTwins ? Fork : 0) + Band;
    }

    private List<List<Run>> Tracks(Zone zone)
    {
        var tracks = new List<List<Run>>();
        foreach (var run in _runs.Where(run => run.Zone == zone && !run.IsPoint).OrderBy(run => run.Right - run.Left).ThenBy(run => run.Left))
        {
            var track = tracks.Find(track => !track.Exists(run.IsNear));
            if (track is null) tracks.Add(track = []);
            track.Add(run);
        }
        return tracks;
    }
}
