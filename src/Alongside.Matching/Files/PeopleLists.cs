using Alongside.Matching.People;

namespace Alongside.Matching.Files;

/// <summary>The people of one list, or of two lists that are linked, ready to be compared.</summary>
public sealed class PeopleLists
{
    private readonly List<string> _ids = [];

    /// <param name="files">One file, in which people are looked for who are there more than once; or two, of which each is compared with the other.</param>
    /// <exception cref="UnreadableListException">A row cannot be read.</exception>
    public PeopleLists(IReadOnlyList<PeopleFile> files)
    {
        foreach (var (source, file) in files.Index())
        {
            if (source == 1) InFirst = _ids.Count;
            foreach (var (id, person) in file.Read())
            {
                _ids.Add(id);
                People.Add(person, source);
            }
        }
        if (files.Count == 1) InFirst = _ids.Count;
        HasOwnIds = IsUnique(_ids.Take(InFirst)) && IsUnique(_ids.Skip(InFirst)) && files.All(file => file.Map[Meaning.Id] is not null);
        People.Close();
    }

    public PeopleTable People { get; } = new();

    /// <summary>How many people the first list has.</summary>
    public int InFirst { get; }

    /// <summary>Whether each row has an id of its own; otherwise rows are told by their number.</summary>
    public bool HasOwnIds { get; }

    public string IdOf(int row) => HasOwnIds ? _ids[row] : $"{NumberOf(row)}";

    /// <summary>The number of the row in its file; the first below the headings is 1.</summary>
    public int NumberOf(int row) => row < InFirst ? row + 1 : row - InFirst + 1;

    private static bool IsUnique(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.All(seen.Add);
    }
}
