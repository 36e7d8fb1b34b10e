using Alongside.Matching.People;

namespace Alongside.Matching.Blocking;

/// <summary>The rows that share a key in one pass, side by side.</summary>
internal sealed class Blocks
{
    /// <summary>In a block of more than this, a row is compared with its neighbours by name only.</summary>
    public const int Largest = 300;

    private const int Neighbours = 20;

    private readonly PeopleTable _people;
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly (int Start, int Length)[] _blocks;
    private readonly HashSet<uint> _enormous = [];

    public Blocks(PeopleTable people, Pass pass)
    {
        _people = people;
        Name = pass.Name;
        _keys = new uint[people.Count];
        for (var row = 0; row < people.Count; row++) _keys[row] = pass.Key(people, row);
        _rows = [.. Enumerable.Range(0, _keys.Length).Where(row => _keys[row] != 0)];
        var keys = Array.ConvertAll(_rows, row => _keys[row]);
        Array.Sort(keys, _rows);
        _blocks = [.. Split(keys)];
        foreach (var (start, length) in _blocks.Where(block => block.Length > Largest))
        {
            _enormous.Add(keys[start]);
            _rows.AsSpan(start, length).Sort(ByName);
        }
    }

    public string Name { get; }

    public int Count => _blocks.Length;

    public uint KeyOf(int block) => _keys[_rows[_blocks[block].Start]];

    /// <summary>How many pairs of all blocks are looked at.</summary>
    public long Pairs => _blocks.Sum(block => block.Length <= Largest ? block.Length * (block.Length - 1L) / 2 : block.Length * (long)Neighbours);

    /// <summary>Whether the two are compared here for sure.</summary>
    public bool Compares(int left, int right) => _keys[left] != 0 && _keys[left] == _keys[right] && !_enormous.Contains(_keys[left]);

    public void ForEachPair(int block, Action<int, int> look)
    {
        var (start, length) = _blocks[block];
        var reach = length <= Largest ? length : Neighbours;
        for (var first = start; first < start + length; first++)
        {
            for (var second = first + 1; second < Math.Min(start + length, first + 1 + reach); second++)
            {
                var (left, right) = (Math.Min(_rows[first], _rows[second]), Math.Max(_rows[first], _rows[second]));
                if (_people.MayCompare(left, right)) look(left, right);
            }
        }
    }

    private static IEnumerable<(int Start, int Length)> Split(uint[] keys)
    {
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start];) end++;
            if (end - start > 1) yield return (start, end - start);
        }
    }

    private int ByName(int left, int right)
    {
        var family = string.CompareOrdinal(_people.Family(left).Written, _people.Family(right).Written);
        if (family != 0) return family;
        var given = string.CompareOrdinal(_people.Given(left).Written, _people.Given(right).Written);
        return given != 0 ? given : _people.Hash(left).CompareTo(_people.Hash(right));
    }
}
