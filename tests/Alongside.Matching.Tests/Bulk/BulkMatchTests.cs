using System.Text.Json;
using Alongside.Matching.Bulk;
using Alongside.Matching.People;
using Alongside.Matching.Weighing;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Matching.Tests.Bulk;

/// <summary>Who may be the same person does not depend on the order of the list, on stopping, or on what is missing.</summary>
public class BulkMatchTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(15);

    [Fact]
    public void Pairs_are_found_and_each_says_why()
    {
        var people = SomePeople.Of(seed: 1, count: 400);
        var matching = new BulkMatch(SomePeople.Table(people));
        var state = matching.Run();
        state.Pairs.Count(pair => pair.Decision == Decision.Match).ShouldBeGreaterThan(80);
        state.Pairs.ShouldAllBe(pair => pair.Left < pair.Right && pair.Weight > 0);
        state.Pairs.Select(matching.Why(state)).ShouldAllBe(why => why.Length > 0);
        state.Pairs.Select(matching.Why(state)).ShouldContain(why => why.Contains("given and family name swapped"));
    }

    [Fact]
    public void Weight_and_decision_do_not_depend_on_the_order_of_the_list() => Check.One(Few, Prop.ForAll(Gen.Choose(0, 1000).ToArbitrary(), seed =>
    {
        var people = SomePeople.Of(seed, 120);
        var order = Enumerable.Range(0, people.Count).OrderBy(row => new Random((seed * 7919) + row).Next()).ToArray();
        var (straight, mixed) = (new BulkMatch(SomePeople.Table(people)).Run(), new BulkMatch(SomePeople.Table(order.Select(row => people[row]))).Run());
        Told(mixed, row => order[row]).ShouldBe(Told(straight, row => row));
    }));

    [Fact]
    public void A_stopped_run_goes_on_to_the_same_pairs() => Check.One(Few, Prop.ForAll(Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(1, 14).ToArbitrary(), (seed, passes) =>
    {
        var matching = new BulkMatch(SomePeople.Table(SomePeople.Of(seed, 120)));
        using var stop = new CancellationTokenSource();
        BulkState? kept = null;
        Should.Throw<OperationCanceledException>(() => matching.Run(keep: state =>
        {
            kept = state;
            if (state.PassesDone == passes) stop.Cancel();
        }, stop: stop.Token));
        kept!.PassesDone.ShouldBe(passes);
        var read = JsonSerializer.Deserialize<BulkState>(JsonSerializer.Serialize(kept));
        Told(matching.Run(from: read), row => row).ShouldBe(Told(matching.Run(), row => row));
    }));

    [Fact]
    public void A_run_over_other_people_is_not_gone_on_with()
    {
        var state = new BulkMatch(SomePeople.Table(SomePeople.Of(1, 30))).Run();
        Should.Throw<ArgumentException>(() => new BulkMatch(SomePeople.Table(SomePeople.Of(2, 30))).Run(from: state));
    }

    [Fact]
    public void Progress_is_told_to_the_end()
    {
        var told = new List<BulkProgress>();
        new BulkMatch(SomePeople.Table(SomePeople.Of(1, 60))).Run(progress: new Listening(told));
        told.Select(progress => progress.Share).ShouldBe(told.Select(progress => progress.Share).Order());
        told[^1].Share.ShouldBe(1);
        told.ShouldContain(progress => progress.Doing == "comparing by birth date");
    }

    [Fact]
    public void Two_lists_are_linked_and_neither_is_searched_in_itself()
    {
        var people = SomePeople.Of(3, 60);
        var table = new PeopleTable();
        foreach (var source in new[] { 0, 1 })
            foreach (var person in people) table.Add(person, source);
        var pairs = new BulkMatch(table.Close()).Run().Pairs;
        pairs.ShouldAllBe(pair => pair.Left < people.Count && pair.Right >= people.Count);
        pairs.Count(pair => pair.Decision == Decision.Match && pair.Right - pair.Left == people.Count).ShouldBe(people.Count);
    }

    [Fact]
    public void An_enormous_block_is_compared_in_part_and_soon()
    {
        var people = Enumerable.Range(0, 5000).Select(number => new Entry { GivenName = $"a{number}", FamilyName = $"b{number}", BirthDate = "19000101" });
        new BulkMatch(SomePeople.Table(people)).Run().Pairs.ShouldAllBe(pair => pair.Decision != Decision.Match);
    }

    [Fact]
    public void Nobody_and_one_person_make_no_pairs()
    {
        new BulkMatch(SomePeople.Table([])).Run().Pairs.ShouldBeEmpty();
        new BulkMatch(SomePeople.Table([new Entry { GivenName = "Rosa" }])).Run().Pairs.ShouldBeEmpty();
    }

    private static List<string> Told(BulkState state, Func<int, int> row) =>
        [.. state.Pairs.Select(pair => $"{Math.Min(row(pair.Left), row(pair.Right))} {Math.Max(row(pair.Left), row(pair.Right))} {pair.Weight:0.0000} {pair.Decision}").Order(StringComparer.Ordinal)];

    private sealed class Listening(List<BulkProgress> told) : IProgress<BulkProgress>
    {
        public void Report(BulkProgress value) => told.Add(value);
    }
}
