using Alongside.Matching.People;

namespace Alongside.Matching.Blocking;

/// <summary>Who is compared with whom: each pair in the first pass whose key they share.</summary>
internal sealed class Candidates
{
    private readonly Blocks[] _passes;

    public Candidates(PeopleTable people)
    {
        _passes = new Blocks[Passes.All.Count];
        Parallel.For(0, _passes.Length, pass => _passes[pass] = new(people, Passes.All[pass]));
    }

    public int Count => _passes.Length;

    public Blocks this[int pass] => _passes[pass];

    /// <summary>The pairs of one block, without those of earlier passes.</summary>
    public void ForEachPair(int pass, int block, Action<int, int> look) => _passes[pass].ForEachPair(block, (left, right) =>
    {
        for (var earlier = 0; earlier < pass; earlier++)
            if (_passes[earlier].Compares(left, right)) return;
        look(left, right);
    });
}
