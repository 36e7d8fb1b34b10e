namespace Alongside.Demo.Pack;

/// <summary>Chance that is the same for the same seed, on every machine and version (SplitMix64).</summary>
public sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    public static Chance Of(int seed, string about, int number)
    {
        var mixed = 14695981039346656037UL;
        foreach (var letter in about) mixed = (mixed ^ letter) * 1099511628211UL;
        return new Chance(mixed ^ ((ulong)(uint)seed << 32) ^ (uint)number);
    }

    /// <summary>From the lowest to the highest, both included.</summary>
    public int Between(int lowest, int highest) => lowest + (int)(Next() % (ulong)(highest - lowest + 1));

    public int In(IReadOnlyList<int> range) => Between(range[0], range[1]);

    public bool Percent(int of100) => Between(0, 99) < of100;

    public T Pick<T>(IReadOnlyList<T> among) => among[Between(0, among.Count - 1)];

    /// <summary>One of them, each as likely as its weight.</summary>
    public T Weighed<T>(IReadOnlyList<T> among, Func<T, int> weight)
    {
        var at = Between(0, among.Sum(weight) - 1);
        foreach (var one in among)
            if ((at -= weight(one)) < 0) return one;
        return among[^1];
    }

    public IReadOnlyList<T> Some<T>(IEnumerable<T> among, int count) =>
        [.. among.Select(one => (one, at: Next())).OrderBy(pair => pair.at).Take(count).Select(pair => pair.one)];

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
