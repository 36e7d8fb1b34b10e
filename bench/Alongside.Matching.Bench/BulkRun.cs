using System.Diagnostics;
using Alongside.Matching.Bulk;
using Alongside.Matching.People;
using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bench;

/// <summary>Matches many made-up people: how long it takes, how much memory, how many of those planted are found.</summary>
internal static class BulkRun
{
    public static void Measure(int count, TextWriter to)
    {
        var watch = Stopwatch.StartNew();
        var people = new PeopleTable();
        var origin = new int[count];
        foreach (var (row, (person, repeats)) in new MadeUpPeople(count).All().Index())
        {
            people.Add(person);
            origin[row] = repeats ?? row;
        }
        var planted = origin.GroupBy(row => row).Sum(group => group.Count() * (group.Count() - 1) / 2);
        people.Close();
        var loaded = watch.Elapsed;
        var compared = 0L;
        var state = new BulkMatch(people).Run(progress: new Lines(progress => compared = progress.Compared));
        var matches = state.Pairs.Where(pair => pair.Decision == Decision.Match).ToList();
        var right = matches.Count(pair => origin[pair.Left] == origin[pair.Right]);
        var shown = state.Pairs.Count(pair => origin[pair.Left] == origin[pair.Right]);
        using var me = Process.GetCurrentProcess();
        to.WriteLine();
        to.WriteLine($"{count:N0} made-up people, {Environment.ProcessorCount} processors: read in {loaded.TotalSeconds:0} s, matched in {(watch.Elapsed - loaded).TotalSeconds:0} s, {compared:N0} pairs looked at, peak memory {me.PeakWorkingSet64 / 1_048_576:N0} MB.");
        to.WriteLine($"{planted:N0} pairs planted, {right:N0} of them called a match ({right / (double)planted:P1}), {shown:N0} at least possible ({shown / (double)planted:P1}); "
            + $"{matches.Count - right:N0} other pairs called a match, {state.Pairs.Count - matches.Count:N0} pairs possible.");
    }

    private sealed class Lines(Action<BulkProgress> told) : IProgress<BulkProgress>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public void Report(BulkProgress value)
        {
            told(value);
            Console.Error.WriteLine($"  {_watch.Elapsed.TotalSeconds,6:0} s  {value.Doing}; {value.Found:N0} found");
        }
    }
}
