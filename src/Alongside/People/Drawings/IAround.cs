using Alongside.People.Drawings.Ecomaps;

namespace Alongside.People.Drawings;

/// <summary>The agencies, and the people met through them, around people: told by the rooms that come after, as far as the worker may see it.</summary>
public interface IAround
{
    /// <summary>No room tells of more.</summary>
    const int Most = 50;

    Task<IEnumerable<(Neighbour Neighbour, Bond Bond)>> Of(IReadOnlyCollection<Guid> people);
}
