namespace Alongside.Cases.Transfers;

/// <summary>What a room hands from the former primary worker to the next, together with the case.</summary>
public interface IGoesAlong
{
    /// <summary>What would go, in words: "3 open follow-ups"; null when there is nothing.</summary>
    Task<string?> WouldGo(Guid caseId, Guid fromWorkerId);

    /// <summary>Hands it over, in the save of the act that accepts the transfer.</summary>
    Task HandOver(Transfer accepted);
}

public static class GoingAlong
{
    public static async Task<IReadOnlyList<string>> WouldGoAlong(this IEnumerable<IGoesAlong> rooms, Guid caseId, Guid fromWorkerId)
    {
        var things = new List<string>();
        foreach (var room in rooms)
            if (await room.WouldGo(caseId, fromWorkerId) is { } thing) things.Add(thing);
        return things;
    }
}
