using Alongside.Matching.Names;

namespace Alongside.Matching.People;

/// <summary>Everybody who is to be compared, field by field: a million people take some hundred megabytes.</summary>
public sealed class PeopleTable
{
    private static readonly int Fields = Enum.GetValues<Field>().Length;
    private readonly Column[] _columns = [.. Enumerable.Range(0, Fields).Select(_ => new Column())];
    private readonly List<bool> _shared = [];
    private readonly List<byte> _sources = [];
    private readonly List<ulong> _hashes = [];
    private Name[] _given = [];
    private Name[] _family = [];
    private Name[] _former = [];
    private int _inSecond;

    public int Count => _hashes.Count;

    /// <summary>Whether people of two lists are compared, and those of one list are not.</summary>
    public bool LinksTwoLists => _inSecond > 0;

    /// <summary>How many pairs there are.</summary>
    public double Pairs => LinksTwoLists ? (Count - _inSecond) * (double)_inSecond : Count * (Count - 1.0) / 2;

    /// <param name="person">What is known of them.</param>
    /// <param name="source">0, or 1 for the people of a second list, who are compared with those of the first only.</param>
    public void Add(Entry person, int source = 0)
    {
        var cells = new Cleaned(person);
        var hash = StableHash.Start;
        for (var field = 0; field < Fields; field++)
        {
            var value = cells.Of((Field)field);
            hash = StableHash.Add(hash, value);
            _columns[field].Add(value);
        }
        _hashes.Add(StableHash.End(hash));
        _shared.Add(cells.IsSharedAddress);
        _sources.Add((byte)source);
        if (source > 0) _inSecond++;
    }

    /// <summary>Everybody is there.</summary>
    public PeopleTable Close()
    {
        foreach (var column in _columns) column.Close();
        _given = NamesOf(Field.GivenName);
        _family = NamesOf(Field.FamilyName);
        _former = NamesOf(Field.FormerName);
        return this;
    }

    internal Column this[Field field] => _columns[(int)field];

    internal Name Given(int row) => _given[this[Field.GivenName][row]];

    internal Name Family(int row) => _family[this[Field.FamilyName][row]];

    internal Name Former(int row) => _former[this[Field.FormerName][row]];

    /// <summary>Whether the address is that of a shelter, a post box or the like, where many get their mail.</summary>
    internal bool IsShared(int row) => _shared[row];

    internal int SourceOf(int row) => _sources[row];

    internal bool MayCompare(int left, int right) => !LinksTwoLists || _sources[left] != _sources[right];

    /// <summary>A number made of what is known of the person alone, wherever they stand in the list.</summary>
    internal ulong Hash(int row) => _hashes[row];

    /// <summary>A number made of everybody, in their order.</summary>
    internal ulong Fingerprint => _hashes.Aggregate(StableHash.Start, (whole, one) => StableHash.End(whole ^ one));

    private Name[] NamesOf(Field field) => [.. this[field].Values.Select(value => Name.OfWords(value.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
}
