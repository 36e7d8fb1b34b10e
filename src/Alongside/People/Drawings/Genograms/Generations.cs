namespace Alongside.People.Drawings.Genograms;

/// <summary>
/// In which generation everybody stands. Facts are taken one by one, the surest first; one that contradicts those before is left out of
/// account here, so that no circle in a record keeps the family from being drawn.
/// </summary>
internal sealed class Generations
{
    private const int YearsBetween = 27;
    private readonly int[] _leader;
    private readonly int[] _below;

    private Generations(int people) => (_leader, _below) = ([.. Enumerable.Range(0, people)], new int[people]);

    /// <summary>The generation of each person; the index person is in generation 0, their parents in -1.</summary>
    public static int[] Of(Kin kin)
    {
        var all = new Generations(kin.People.Count);
        foreach (var known in kin.Of<Parenthood>().Where(known => known.Fact.As < ParentKind.Guardian)) all.Put(known.To, 1, known.From);
        foreach (var known in kin.Ties(TieKind.Sibling)) all.Put(known.To, 0, known.From);
        foreach (var known in kin.Of<Couple>()) all.Put(known.To, 0, known.From);
        foreach (var known in kin.Ties(TieKind.Grandparent)) all.Put(known.To, 2, known.From);
        foreach (var known in kin.Of<Parenthood>()) all.Put(known.To, 1, known.From);
        foreach (var known in kin.Of<Tie>()) all.Put(known.To, Between(kin, known.From, known.To), known.From);
        foreach (var (_, members) in kin.Households)
            foreach (var member in members.Skip(1)) all.Put(member, Between(kin, members[0], member), members[0]);
        for (var person = 0; person < kin.People.Count; person++) all.Put(person, Between(kin, kin.Index, person), kin.Index);
        return [.. Enumerable.Range(0, kin.People.Count).Select(person => all.Find(person).Below - all.Find(kin.Index).Below)];
    }

    /// <summary>Guessed from birth dates where nothing else tells: a generation for every 27 years or so.</summary>
    private static int Between(Kin kin, int from, int to) =>
        kin.People[from].Born is { } first && kin.People[to].Born is { } second
            ? Math.Clamp((int)Math.Round((second.Year - first.Year) / (double)YearsBetween), -2, 2) : 0;

    private void Put(int person, int below, int other)
    {
        var ((leader, own), (otherLeader, others)) = (Find(person), Find(other));
        if (leader == otherLeader) return;
        (_leader[leader], _below[leader]) = (otherLeader, others + below - own);
    }

    private (int Leader, int Below) Find(int person)
    {
        var below = 0;
        for (; _leader[person] != person; person = _leader[person]) below += _below[person];
        return (person, below);
    }
}
