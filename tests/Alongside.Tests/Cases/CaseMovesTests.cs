using Alongside.Cases;
using Alongside.Shared;
using FsCheck;
using FsCheck.Fluent;
using Case = Alongside.Cases.Case;

namespace Alongside.Tests.Cases;

public class CaseMovesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Guid[] Workers = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];

    private static readonly (string Name, Action<Case, Guid> Do)[] Moves =
    [
        ("screen", (file, _) => file.Screen()),
        ("decline", (file, _) => file.Decline("Not ours", Today)),
        ("open", (file, worker) => file.Open(worker, Today)),
        ("begin closing", (file, _) => file.BeginClosing("Done")),
        ("resume", (file, _) => file.Resume()),
        ("close", (file, _) => file.Close(CaseOutcome.GoalsMet, null, Today)),
        ("reopen", (file, _) => file.Reopen()),
        ("hand over", (file, worker) => file.HandOver(worker, formerStays: true, Today)),
        ("assign", (file, worker) => file.Assign(worker, AssignmentRole.Secondary, Today)),
        ("cover", (file, worker) => file.Assign(worker, AssignmentRole.Covering, Today)),
        ("end any", (file, worker) => file.EndAssignment(file.Assignments.First(row => row.WorkerId == worker), Today)),
    ];

    [Fact]
    public void Every_state_is_reached_from_the_first_contact()
    {
        var reached = new HashSet<CaseState> { CaseState.Inquiry };
        while (reached.ToList().SelectMany(state => CaseMoves.Table[state]).Aggregate(false, (grew, state) => reached.Add(state) || grew)) { }
        reached.ShouldBe(Enum.GetValues<CaseState>(), ignoreOrder: true);
    }

    [Fact]
    public void Every_state_is_left_but_declined() =>
        Enum.GetValues<CaseState>().Where(state => CaseMoves.Table[state].Length == 0).ShouldBe([CaseState.Declined]);

    [Fact]
    public void A_move_that_is_not_in_the_table_is_refused_by_name() =>
        Should.Throw<RefusedException>(() => NewCase().BeginClosing("Done")).Message.ShouldBe("A case that is an inquiry cannot become closing.");

    [Fact]
    public void Only_a_closed_case_is_reopened()
    {
        var file = NewCase();
        file.Screen();
        Should.Throw<RefusedException>(file.Reopen).Message.ShouldBe("Only a closed case can be reopened.");
    }

    [Fact]
    public void Whatever_is_tried_in_whatever_order_an_open_case_has_exactly_one_primary_worker() =>
        Prop.ForAll(Tries(), tries =>
        {
            var file = NewCase();
            foreach (var (move, worker) in tries)
            {
                Try(() => Moves[move].Do(file, Workers[worker]));
                var primaries = file.Assignments.Count(row => row.IsCurrent && row.Role == AssignmentRole.Primary);
                if (CaseMoves.Active.Contains(file.State) && primaries != 1) return false;
                if (primaries > 1) return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_tried_no_worker_is_on_a_case_twice_at_once() =>
        Prop.ForAll(Tries(), tries =>
        {
            var file = NewCase();
            foreach (var (move, worker) in tries) Try(() => Moves[move].Do(file, Workers[worker]));
            return file.Assignments.Where(row => row.IsCurrent).GroupBy(row => row.WorkerId).All(group => group.Count() == 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_tried_a_refused_move_changes_nothing() =>
        Prop.ForAll(Tries(), tries =>
        {
            var file = NewCase();
            foreach (var (move, worker) in tries)
            {
                var before = (file.State, file.Version, file.Assignments.Count(row => row.IsCurrent));
                var refused = !Try(() => Moves[move].Do(file, Workers[worker]));
                if (refused && before != (file.State, file.Version, file.Assignments.Count(row => row.IsCurrent))) return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<(int Move, int Worker)[]> Tries() =>
        (from move in Gen.Choose(0, Moves.Length - 1)
         from worker in Gen.Choose(0, Workers.Length - 1)
         select (move, worker)).ArrayOf().ToArbitrary();

    private static Case NewCase() => Case.Begin("C-2026-00001", Guid.NewGuid(), Guid.NewGuid(), "Needs help", false, Workers[0], Today);

    private static bool Try(Action move)
    {
        try
        {
            move();
            return true;
        }
        catch (Exception refused) when (refused is RefusedException or InvalidOperationException)
        {
            return false;
        }
    }
}
