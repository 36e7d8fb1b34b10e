namespace Alongside.People.Drawings.Genograms;

/// <summary>Sorts the facts of a family: what hangs together in nests, and what is a line of its own.</summary>
internal sealed class Nests
{
    private readonly Kin _kin;
    private readonly int[] _rows;
    private readonly SortedDictionary<(int, int), Nest> _byParents = [];
    private readonly List<Nest> _parentless = [];
    private readonly List<Stray> _strays = [];

    public IReadOnlyList<Nest> All => [.. _byParents.Values, .. _parentless];
    public IReadOnlyList<Stray> Strays => _strays;

    public Nests(Kin kin, int[] rows)
    {
        (_kin, _rows) = (kin, rows);
        Couples();
        foreach (var children in kin.Of<Parenthood>().GroupBy(known => (known.To, known.Fact.As)).OrderBy(group => group.Key.As).ThenBy(group => group.Key.To))
            Hang(children.Key.To, children.Key.As, [.. children]);
        Siblings();
        foreach (var known in kin.Ties(TieKind.Grandparent))
            if (Between(known.From, known.To) is { } told) told.Facts.Add(known.Fact);
            else Stray(known);
        foreach (var known in kin.Of<Tie>().Where(known => known.Fact.As > TieKind.Grandparent)) Stray(known);
        foreach (var nest in All) nest.Children.Sort((one, other) => one.Person.CompareTo(other.Person));
    }

    private void Couples()
    {
        foreach (var known in _kin.Of<Couple>())
            if (_rows[known.From] == _rows[known.To]) Of(known.From, known.To).Couples.Add(known.Fact);
            else Stray(known);
    }

    /// <summary>Parents of one kind hang a child up together when they are a couple, or when there are just two.</summary>
    private void Hang(int child, ParentKind kind, IReadOnlyList<Known<Parenthood>> links)
    {
        foreach (var odd in links.Where(link => _rows[link.From] != _rows[child] - 1)) Stray(odd);
        var hanging = links.Where(link => _rows[link.From] == _rows[child] - 1).ToLookup(link => Hanging(link.From, child));
        foreach (var again in hanging.Where(known => known.Key is not null)) again.Key!.Facts.AddRange(again.Select(link => link.Fact));
        var left = hanging[null].ToLookup(link => link.From);
        var parents = left.Select(link => link.Key).Order().ToList();
        while (parents.Count > 0)
        {
            var first = parents[0];
            var second = parents.Skip(1).Cast<int?>().FirstOrDefault(other => _byParents.ContainsKey((first, other!.Value)))
                ?? (left.Count == 2 && parents.Count == 2 && kind < ParentKind.Step ? parents[1] : null);
            var together = second is { } other ? new[] { first, other } : [first];
            var facts = together.SelectMany(parent => left[parent]).Select(link => link.Fact).ToList();
            Of(together[0], together[^1]).Take(child, kind, facts.TrueForAll(fact => fact.Until is not null)).Facts.AddRange(facts);
            parents.RemoveAll(together.Contains);
        }
    }

    private void Siblings()
    {
        var unparented = new List<Known<Tie>>();
        foreach (var known in _kin.Ties(TieKind.Sibling))
            if (Together(known.From, known.To) is { } told) told.Facts.Add(known.Fact);
            else if (_rows[known.From] != _rows[known.To]) Stray(known);
            else unparented.Add(known);
        foreach (var known in unparented)
        {
            var theirs = _parentless.Where(nest => nest.Brood.Contains(known.From) || nest.Brood.Contains(known.To)).ToList();
            var nest = theirs.FirstOrDefault() ?? new Nest([]);
            foreach (var other in theirs.Skip(1))
            {
                nest.Children.AddRange(other.Children.Where(child => !nest.Brood.Contains(child.Person)));
                nest.Siblings.AddRange(other.Siblings);
            }
            _parentless.RemoveAll(theirs.Contains);
            nest.Take(known.From, ParentKind.Parent, isOver: false);
            nest.Take(known.To, ParentKind.Parent, isOver: false);
            nest.Siblings.Add(known.Fact);
            _parentless.Add(nest);
        }
    }

    private Nest Of(int first, int second)
    {
        var key = (Math.Min(first, second), Math.Max(first, second));
        if (!_byParents.TryGetValue(key, out var nest)) _byParents[key] = nest = new Nest(first == second ? [first] : [key.Item1, key.Item2]);
        return nest;
    }

    /// <summary>The child as it hangs from this parent already, by a nearer kind of parenthood.</summary>
    private NestChild? Hanging(int parent, int child) =>
        _byParents.Values.Where(nest => nest.Parents.Contains(parent)).Select(nest => nest.Children.Find(known => known.Person == child)).FirstOrDefault(known => known is not null);

    /// <summary>The child of a nest that both hang in.</summary>
    private NestChild? Together(int first, int second) =>
        _byParents.Values.Where(nest => nest.Brood.Contains(first) && nest.Brood.Contains(second)).Select(nest => nest.Children.Find(child => child.Person == second)).FirstOrDefault();

    /// <summary>The grandchild, hanging from a child of the grandparent.</summary>
    private NestChild? Between(int grandparent, int grandchild) =>
        (from nest in _byParents.Values
         where nest.Brood.Contains(grandchild)
            && _byParents.Values.Any(above => above.Parents.Contains(grandparent) && above.Brood.Intersect(nest.Parents).Any())
         select nest.Children.Find(child => child.Person == grandchild)).FirstOrDefault();

    private void Stray<T>(Known<T> known) where T : Fact => _strays.Add(new Stray(known.From, known.To, known.Fact));
}
