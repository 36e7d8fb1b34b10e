using Alongside.Demo.Pack;

namespace Alongside.Demo.Planning;

/// <summary>Thinks stories out: the same pack, seed and day give the same stories, always.</summary>
/// <param name="pack">The words of the demo.</param>
/// <param name="seed">The same number tells the same stories.</param>
/// <param name="now">The present moment by the agency's clock; nothing is planned after it.</param>
public sealed class StoryPlanner(DemoPack pack, int seed, DateTime now)
{
    public IReadOnlyList<Outline> Outlines(int cases) => Planning.Outlines.Of(pack, seed, cases, now);

    public Story Plan(Outline outline)
    {
        var chance = Chance.Of(seed, "story", outline.Index);
        var cast = Kinfolk.Around(Casting.Of(pack, outline, chance), pack, outline, Chance.Of(seed, "kin", outline.Index));
        var telling = new Telling(pack, outline, cast, chance, now) { Self = SelfDescribed.Of(pack, outline, cast, Chance.Of(seed, "self", outline.Index)) };
        IntakeChapter.Tell(telling);
        HandChapter.Tell(telling);
        IntakeChapter.OpenCase(telling);
        EndChapter.Tell(telling);
        HandChapter.Offer(telling);
        PlanChapter.Tell(telling);
        ReferralChapter.Tell(telling);
        FirstWeeksChapter.Tell(telling);
        VisitsChapter.Tell(telling);
        TurnsChapter.Tell(telling);
        DeskChapter.Tell(telling);
        return telling.End();
    }

    /// <summary>Those who asked and did not become a case, and those who wait in the queue now.</summary>
    public IReadOnlyList<Story> Inquiries(int cases)
    {
        var (decided, waiting) = (cases * 16 / 100 + 3, cases / 40 + 3);
        return
        [
            .. Enumerable.Range(0, decided).Select(index => InquiryStories.Decided(pack, Chance.Of(seed, "inquiry", index), index, now)),
            .. Enumerable.Range(0, waiting).Select(index => InquiryStories.Waiting(pack, Chance.Of(seed, "waiting", index), index, now)),
        ];
    }
}
