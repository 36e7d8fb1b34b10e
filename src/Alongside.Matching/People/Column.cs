namespace Alongside.Matching.People;

/// <summary>One field of everybody: each value is kept once, each person has its number. Number 0 says that nothing is known.</summary>
internal sealed class Column
{
    private readonly List<string> _values = [""];
    private readonly List<int> _times = [0];
    private readonly List<int> _rows = [];
    private Dictionary<string, int>? _known = new(StringComparer.Ordinal) { [""] = 0 };

    /// <summary>How many people have a value here.</summary>
    public int Filled { get; private set; }

    public IReadOnlyList<string> Values => _values;

    public int this[int row] => _rows[row];

    public string Text(int row) => _values[_rows[row]];

    public int Times(int value) => _times[value];

    public void Add(string value)
    {
        if (!_known!.TryGetValue(value, out var number))
        {
            _known.Add(value, number = _values.Count);
            _values.Add(value);
            _times.Add(0);
        }
        _rows.Add(number);
        if (number == 0) return;
        _times[number]++;
        Filled++;
    }

    /// <summary>Nothing more is added: what only adding needs is given back.</summary>
    public void Close()
    {
        _known = null;
        _values.TrimExcess();
        _times.TrimExcess();
        _rows.TrimExcess();
    }
}
