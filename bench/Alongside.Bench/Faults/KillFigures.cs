namespace Alongside.Bench.Faults;

/// <summary>What the rounds came to.</summary>
internal sealed class KillFigures
{
    public required string Database { get; init; }
    public required int Clients { get; init; }
    public int Rounds { get; set; }
    public int ServerKills { get; set; }
    public int ClusterKills { get; set; }
    public int Sent { get; private set; }
    public int Acknowledged { get; private set; }

    /// <summary>Sent and never answered: killed in between.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Of those not acknowledged: in the database all the same, whole.</summary>
    public int DoneUnanswered { get; set; }

    /// <summary>Answered with the plain page that the database is away.</summary>
    public int Away { get; private set; }
    public int SentAgain { get; set; }
    public List<double> StartMilliseconds { get; } = [];
    public List<string> Faults { get; } = [];

    public void Count(Outcome outcome, string told)
    {
        Sent++;
        if (outcome == Outcome.Acknowledged) Acknowledged++;
        else if (outcome == Outcome.Away) Away++;
        else if (outcome == Outcome.Nothing) Unanswered++;
        else Faults.Add($"wrong answer: {told}");
    }

    public void Take((int Done, List<string> Faults) looked) => Faults.AddRange(looked.Faults);
}
