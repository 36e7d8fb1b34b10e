namespace Alongside.Matching.Files;

/// <summary>Which column is taken for what: guessed from the headings, or told.</summary>
public sealed class ColumnMap
{
    private readonly Dictionary<Meaning, int> _columns = [];

    private ColumnMap(IReadOnlyList<string> headings) => Columns = headings;

    /// <summary>The headings of the file.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Each meaning with the heading that it was found under, in the order of the file.</summary>
    public IReadOnlyList<(Meaning Meaning, string Heading)> Taken => [.. _columns.OrderBy(pair => pair.Value).Select(pair => (pair.Key, Columns[pair.Value]))];

    /// <summary>The headings that nothing was found under.</summary>
    public IReadOnlyList<string> Unused => [.. Columns.Where((_, column) => !_columns.ContainsValue(column))];

    internal int? this[Meaning meaning] => _columns.TryGetValue(meaning, out var column) ? column : null;

    /// <param name="file">How the file is called in a sentence.</param>
    /// <param name="headings">The first row.</param>
    /// <param name="told">FIELD=COLUMN, each before any guess.</param>
    /// <param name="ignored">Fields or columns that are left out.</param>
    /// <exception cref="UnreadableListException">A field or column is not there, or there is nothing to compare by.</exception>
    public static ColumnMap Of(string file, IReadOnlyList<string> headings, IReadOnlyList<string> told, IReadOnlyList<string> ignored)
    {
        var map = new ColumnMap([.. headings.Select(heading => heading.Trim())]);
        var left = map.Ignored(file, ignored);
        foreach (var pair in told) map.Tell(file, pair);
        for (var column = 0; column < headings.Count; column++)
            if (!left.Columns.Contains(column) && !map._columns.ContainsValue(column) && Headings.MeaningOf(headings[column]) is { } meaning) map._columns.TryAdd(meaning, column);
        foreach (var meaning in left.Meanings) map._columns.Remove(meaning);
        return map.HasSomethingToCompare() ? map : throw new UnreadableListException(
            $"Nothing in {file} can be compared: its columns are {string.Join(", ", map.Columns)}. Say which column is which, such as --map \"family name={(map.Columns is [var first, ..] ? first : "")}\".");
    }

    private bool HasSomethingToCompare() => _columns.Keys.Any(meaning =>
        meaning is Meaning.GivenName or Meaning.FamilyName or Meaning.FullName or Meaning.BirthDate or Meaning.Phone or Meaning.Email or Meaning.Identifier);

    private (HashSet<int> Columns, HashSet<Meaning> Meanings) Ignored(string file, IReadOnlyList<string> ignored)
    {
        var (columns, meanings) = (new HashSet<int>(), new HashSet<Meaning>());
        foreach (var word in ignored)
        {
            if (Find(word) is { } column) columns.Add(column);
            else if (Headings.MeaningOf(word) is { } meaning) meanings.Add(meaning);
            else throw new UnreadableListException($"There is nothing called \"{word}\" to ignore in {file}: its columns are {string.Join(", ", Columns)}.");
        }
        return (columns, meanings);
    }

    private void Tell(string file, string pair)
    {
        var parts = pair.Split('=', 2);
        if (parts.Length < 2) throw new UnreadableListException($"\"{pair}\" does not say which column is which: write it as FIELD=COLUMN.");
        var meaning = Headings.MeaningOf(parts[0]) ?? throw new UnreadableListException(
            $"There is no field \"{parts[0]}\"; there are {string.Join(", ", Enum.GetValues<Meaning>().Select(Headings.InWords))}.");
        _columns[meaning] = Find(parts[1]) ?? throw new UnreadableListException($"There is no column \"{parts[1]}\" in {file}: its columns are {string.Join(", ", Columns)}.");
    }

    private int? Find(string heading)
    {
        for (var column = 0; column < Columns.Count; column++)
            if (string.Equals(Headings.Bare(Columns[column]), Headings.Bare(heading), StringComparison.Ordinal) && heading.Length > 0) return column;
        return null;
    }
}
