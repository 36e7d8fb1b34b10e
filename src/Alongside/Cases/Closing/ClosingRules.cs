namespace Alongside.Cases.Closing;

public static class ClosingRules
{
    public static string? WhyNotClose(IEnumerable<OpenThing> stillOpen)
    {
        var blocking = stillOpen.Where(thing => thing.Blocks).Select(thing => thing.Text).ToList();
        return blocking.Count == 0 ? null : $"This must be finished before the case is closed: {string.Join("; ", blocking)}.";
    }

    /// <summary>Everything unfinished that the rooms name, what stands in the way first.</summary>
    public static async Task<IReadOnlyList<OpenThing>> StillOpenOn(this IEnumerable<IStillOpen> rooms, Guid caseId)
    {
        var things = new List<OpenThing>();
        foreach (var room in rooms) things.AddRange(await room.On(caseId));
        return [.. things.OrderByDescending(thing => thing.Blocks)];
    }
}
