namespace Alongside.Cases;

/// <summary>A room's things that are unfinished on a case: asked before the case is closed, and listed on the closing page.</summary>
public interface IStillOpen
{
    Task<IEnumerable<OpenThing>> On(Guid caseId);
}

/// <param name="Text">"Referral to Harbor Food Pantry, sent 8 September, no answer yet".</param>
/// <param name="Link">Where it is finished.</param>
/// <param name="Blocks">Whether the case cannot be closed while it is open.</param>
public sealed record OpenThing(string Text, string Link, bool Blocks)
{
    /// <summary>A room names no more than these.</summary>
    public const int MostOfAKind = 50;
}
