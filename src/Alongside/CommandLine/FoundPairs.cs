using Alongside.Matching.Bulk;
using Alongside.Matching.Files;
using Alongside.Matching.Weighing;

namespace Alongside.CommandLine;

/// <summary>What was found in one list of people, or between two.</summary>
internal sealed record FoundPairs(IReadOnlyList<PeopleFile> Files, PeopleLists Lists, BulkMatch Matching, BulkState State)
{
    public object ForPrograms => new
    {
        people = Lists.People.Count,
        matches = Count(Decision.Match),
        possible = Count(Decision.Possible),
        files = Files.Select(file => new { file.Name, taken = file.Map.Taken.ToDictionary(taken => taken.Heading, taken => Headings.InWords(taken.Meaning)), notUsed = file.Map.Unused }),
    };

    public int Count(Decision decision) => State.Pairs.Count(pair => pair.Decision == decision);
}
