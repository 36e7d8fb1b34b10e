using System.Globalization;
using System.Text.Json;
using Alongside.Bench.Measuring;

namespace Alongside.Bench.Faults;

/// <summary>All that was found, as a table for people and as JSON for programs.</summary>
internal sealed class FaultsReport
{
    private const int MostShown = 20;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public required string Database { get; init; }
    public string At => DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture);
    public KillFigures? Kills { get; set; }
    public List<TroubleFigures> Troubles { get; } = [];
    public bool IsClean => (Kills?.Faults.Count ?? 0) == 0 && Troubles.TrueForAll(trouble => trouble.Faults.Count == 0);

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public void Print(TextWriter to)
    {
        to.WriteLine();
        to.WriteLine(Database);
        if (Kills is { } kills) Print(kills, to);
        if (Troubles.Count > 0) to.WriteLine($"{"",-22}{"sent",6}{"done",6}{"503",6}{"pages",7}{"503",6}{"again",7}{"slowest s",11}{"healed s",10}{"faults",8}");
        foreach (var trouble in Troubles)
        {
            to.WriteLine(trouble.Skipped is { } why ? $"{trouble.Name,-22}  skipped: {why}" : string.Create(CultureInfo.InvariantCulture,
                $"{trouble.Name,-22}{trouble.Sent,6}{trouble.DoneDuring,6}{trouble.AwayDuring,6}{trouble.Pages,7}{trouble.PagesAway,6}{trouble.SentAgain,7}{trouble.SlowestSeconds,11:N1}{trouble.HealedSeconds,10:N1}{trouble.Faults.Count,8}"));
            Say(trouble.Faults, to);
        }
        to.WriteLine(IsClean ? "Nothing acknowledged was lost, nothing is there by half or twice." : "Not as it should be.");
    }

    private static void Print(KillFigures kills, TextWriter to)
    {
        var starts = kills.StartMilliseconds.Order().ToList();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {kills.Rounds} rounds, {kills.Clients} clients: SIGKILL to the server {kills.ServerKills} times, to the database cluster {kills.ClusterKills} times
              saves sent                                    {kills.Sent,8:N0}
              acknowledged                                  {kills.Acknowledged,8:N0}
              answered that the database is away (503)      {kills.Away,8:N0}
              never answered                                {kills.Unanswered,8:N0}
              not acknowledged, yet done whole              {kills.DoneUnanswered,8:N0}
              sent again with the same id, then done once   {kills.SentAgain,8:N0}
              start to first page after a kill, median      {Figures.Median(starts),8:N0} ms
              lost, twice, half, broken or wrong            {kills.Faults.Count,8:N0}
            """));
        Say(kills.Faults, to);
    }

    private static void Say(List<string> faults, TextWriter to)
    {
        foreach (var fault in faults.Take(MostShown)) to.WriteLine($"    {fault.ReplaceLineEndings(" ")}");
        if (faults.Count > MostShown) to.WriteLine($"    … and {faults.Count - MostShown} more");
    }
}
