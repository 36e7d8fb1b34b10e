namespace Alongside.People;

/// <summary>What the agency has to do with people: told by the rooms that come after, as far as the worker may see it.</summary>
public interface IPersonDealings
{
    Task<ILookup<Guid, Dealing>> With(IReadOnlyCollection<Guid> people);
}

/// <param name="Text">"C-2026-00042, Family support".</param>
/// <param name="State">"open".</param>
/// <param name="Day">When it began.</param>
public sealed record Dealing(string Kind, string Text, string State, string Link, DateOnly Day)
{
    /// <summary>Of one kind no more than these are told of a person.</summary>
    public const int Most = 100;
}
