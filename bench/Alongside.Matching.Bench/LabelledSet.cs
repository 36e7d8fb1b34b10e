using Alongside.Matching.Bulk;
using Alongside.Matching.Files;
using Alongside.Matching.People;
using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bench;

/// <summary>A list of people of whom it is known who is the same: matched as the command line does it, then compared with what is known.</summary>
internal sealed class LabelledSet
{
    private readonly List<string> _ids = [];
    private readonly PeopleTable _people = new();

    public LabelledSet(IEnumerable<string> files, params string[] ignored)
    {
        foreach (var (source, file) in files.Index())
            foreach (var (id, person) in new PeopleFile(file, [], ignored, 2026).Read())
            {
                _ids.Add(id);
                _people.Add(person, source);
            }
        _people.Close();
        State = new BulkMatch(_people).Run();
    }

    public BulkState State { get; }

    public IEnumerable<(string Left, string Right, FoundPair Pair)> Pairs => State.Pairs.Select(pair => (_ids[pair.Left], _ids[pair.Right], pair));

    public string Why(FoundPair pair) => new BulkMatch(_people).Why(State, pair);

    /// <summary>By a name that the rows of one person have in common.</summary>
    public Quality ByEntity(string name, Func<string, string> entity)
    {
        var truth = _people.LinksTwoLists
            ? _ids.GroupBy(entity).Sum(group => group.Count() / 2)
            : _ids.GroupBy(entity).Sum(group => group.Count() * (group.Count() - 1) / 2);
        return Against(name, truth, (left, right) => entity(left) == entity(right));
    }

    public Quality Against(string name, int truePairs, Func<string, string, bool> isTrue)
    {
        var matches = Pairs.Where(pair => pair.Pair.Decision == Decision.Match).ToList();
        return new(name, truePairs, matches.Count, matches.Count(pair => isTrue(pair.Left, pair.Right)), Pairs.Count(pair => isTrue(pair.Left, pair.Right)));
    }
}
