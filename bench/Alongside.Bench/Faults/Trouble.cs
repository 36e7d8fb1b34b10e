namespace Alongside.Bench.Faults;

/// <summary>Something that goes wrong beneath a running server, and passes.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Begin">Makes it so.</param>
/// <param name="End">Puts it right.</param>
internal sealed record Trouble(string Name, Func<Task> Begin, Func<Task> End)
{
    /// <summary>How long it lasts, whether or not the forms are answered by then; without it, until all are answered.</summary>
    public TimeSpan? Lasts { get; init; }

    /// <summary>Whether some form must have been refused; a lock that is gone in time is only waited for.</summary>
    public bool MustRefuse { get; init; } = true;
}

/// <summary>What one trouble came to; either it was skipped, for a reason, or these are its figures.</summary>
internal sealed class TroubleFigures
{
    public required string Name { get; init; }
    public string? Skipped { get; init; }
    public int Sent { get; set; }
    public int DoneDuring { get; set; }
    public int AwayDuring { get; set; }
    public int Pages { get; set; }
    public int PagesAway { get; set; }
    public int SentAgain { get; set; }
    public double SlowestSeconds { get; set; }
    public double HealedSeconds { get; set; }
    public List<string> Faults { get; } = [];
}
