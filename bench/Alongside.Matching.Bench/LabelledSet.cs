using Alongside.Matching.Bulk;
using Alongside.Matching.Files;
using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bench;

/// <summary>A list of people of whom it is known who is the same: matched as the command line does it, then compared with what is known.</summary>
internal sealed class LabelledSet
{
    private readonly PeopleLists _lists;

    public LabelledSet(IEnumerable<string> files, params string[] ignored)
    {
        _lists = new([.. files.Select(file => new PeopleFile(file, [], ignored, DateTime.UtcNow.Year))]);
        State = new BulkMatch(_lists.People).Run();
    }

    public BulkState State { get; }

    public IEnumerable<(string Left, string Right, FoundPair Pair)> Pairs => State.Pairs.Select(pair => (_lists.IdOf(pair.Left), _lists.IdOf(pair.Right), pair));

    public string Why(FoundPair pair) => new BulkMatch(_lists.People).Why(State)(pair);

    /// <summary>By a name that the rows of one person have in common.</summary>
    public Quality ByEntity(string name, Func<string, string> entity)
    {
        var entities = Enumerable.Range(0, _lists.People.Count).GroupBy(row => entity(_lists.IdOf(row)));
        var truth = entities.Sum(group => _lists.People.LinksTwoLists
            ? group.Count(row => row < _lists.InFirst) * group.Count(row => row >= _lists.InFirst)
            : group.Count() * (group.Count() - 1) / 2);
        return Against(name, truth, (left, right) => entity(left) == entity(right));
    }

    public Quality Against(string name, int truePairs, Func<string, string, bool> isTrue)
    {
        var matches = Pairs.Where(pair => pair.Pair.Decision == Decision.Match).ToList();
        return new(name, truePairs, matches.Count, matches.Count(pair => isTrue(pair.Left, pair.Right)), Pairs.Count(pair => isTrue(pair.Left, pair.Right)));
    }
}
