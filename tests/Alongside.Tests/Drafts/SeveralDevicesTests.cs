using System.Globalization;
using Alongside.Drafts;
using Alongside.FollowUps;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Drafts;

/// <summary>One worker at three devices, in any order: typing, opening what was begun elsewhere, sending, and savings that a slow network brings again.</summary>
public sealed class SeveralDevicesTests
{
    private const string Page = "/follow-ups/add";
    private const string What = "What is to be done";
    private const int Orders = 25;

    [Theory, OnBothDatabases]
    public async Task Whatever_a_worker_does_at_three_devices_in_whatever_order_nothing_saved_is_lost_and_nothing_is_done_twice(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (worker, words) = (await app.Hire(Role.Caseworker), 0);
        List<Desk> desks = [await app.SignIn(worker), await app.SignIn(worker), await app.SignIn(worker)];
        foreach (var order in Moves().ArrayOf(14).Sample(Orders))
        {
            var day = new Day(desks);
            await day.Begin();
            foreach (var move in order) await day.Make(move, () => (++words).ToString("word 0", CultureInfo.InvariantCulture));
            var (drafts, done) = await app.Read(async db => (
                (await db.Drafts.Select(draft => draft.Fields).ToListAsync()).ConvertAll(Said),
                await db.FollowUps.Select(row => row.Title).ToListAsync()));

            var told = $"after {string.Join(", ", order)}";
            foreach (var word in day.Waiting) (drafts.Contains(word) || done.Contains(word)).ShouldBeTrue($"{word} is lost {told}");
            foreach (var word in day.Sent) done.Count(title => title == word).ShouldBe(1, $"{word} {told}");
            done.Count.ShouldBe(done.Distinct(StringComparer.Ordinal).Count(), $"something is done twice {told}");
            done.ShouldBeSubsetOf(day.EverSent, $"something is done that nobody sent {told}");
        }
        words.ShouldBeGreaterThan(Orders);
    }

    private static string Said(string fields) => TypedFields.FromJson(fields).All.Single(field => field.Key == "Form.Title").Value[0];

    private static Gen<Move> Moves() =>
        from device in Gen.Choose(0, 2)
        from other in Gen.Choose(0, 2)
        from kind in Gen.Frequency((5, Gen.Constant(MoveKind.Type)), (2, Gen.Constant(MoveKind.SaveAgain)), (3, Gen.Constant(MoveKind.OpenOf)), (2, Gen.Constant(MoveKind.Send)), (1, Gen.Constant(MoveKind.SendTwice)))
        select new Move(kind, device, other);

    private enum MoveKind
    {
        Type,
        SaveAgain,
        OpenOf,
        Send,
        SendTwice,
    }

    private sealed record Move(MoveKind Kind, int Device, int Other);

    /// <summary>What the devices show, and what must not be lost: all that was saved and that nobody who had it before them wrote over.</summary>
    private sealed class Day(List<Desk> desks)
    {
        private readonly Typing[] _open = new Typing[desks.Count];
        private readonly string[] _shown = new string[desks.Count];

        public HashSet<string> Waiting { get; } = [];
        public HashSet<string> Sent { get; } = [];
        public HashSet<string> EverSent { get; } = All;

        private static HashSet<string> All { get; } = [];

        public async Task Begin()
        {
            for (var device = 0; device < desks.Count; device++) await OpenNew(device);
        }

        public Task Make(Move move, Func<string> word) => move.Kind switch
        {
            MoveKind.Type => Type(move.Device, word()),
            MoveKind.SaveAgain => _open[move.Device].SaveAgain(),
            MoveKind.OpenOf => OpenOf(move.Device, move.Other),
            _ => Send(move.Device, again: move.Kind == MoveKind.SendTwice),
        };

        private async Task Type(int device, string word)
        {
            var said = await _open[device].Type(What, word).Save();
            if (said == "Already sent")
            {
                await OpenNew(device);
                return;
            }
            said.ShouldStartWith("Saved");
            Waiting.Remove(_shown[device]);
            Waiting.Add(word);
            _shown[device] = word;
        }

        private async Task OpenOf(int device, int other)
        {
            _open[device] = await Typing.At(desks[device], $"{Page}?resume={_open[other].Act}");
            _shown[device] = _open[device].Typed(What);
        }

        private async Task Send(int device, bool again)
        {
            var (form, word) = (_open[device], _shown[device]);
            if (word.Length == 0) return;
            EverSent.Add(word);
            var answer = await form.Press("Add follow-up");
            if (again) await form.Press("Add follow-up");
            // Another device has sent the same form with other words: said so, and what this one shows stays where it was saved.
            if (answer.Document.QuerySelector(".error-summary") is null)
            {
                Sent.Add(word);
                await OpenNew(device);
            }
        }

        private async Task OpenNew(int device) => (_open[device], _shown[device]) = (await Typing.At(desks[device], Page), "");
    }
}
