using Alongside.Assessments;
using Alongside.Records;
using Alongside.Shared.Design;

namespace Alongside.Tests.Assessments;

public class ScoreTrendTests
{
    private static readonly Guid Form = Guid.CreateVersion7();
    private static readonly DateTime Start = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void One_score_is_no_trend() => ScoreTrend.Of([Row(0, 12)]).ShouldBeEmpty();

    [Fact]
    public void What_is_void_or_has_no_score_does_not_count() =>
        ScoreTrend.Of([Row(0, 12), Row(10, 8, RecordState.Voided), Row(20, null)]).ShouldBeEmpty();

    [Fact]
    public void Points_stand_by_day_from_the_oldest_and_a_lower_score_stands_lower()
    {
        var trend = ScoreTrend.Of([Row(100, 3), Row(0, 18), Row(10, 12, RecordState.Amended)]).ShouldHaveSingleItem();
        trend.InWords.ShouldBe("PHQ-9 over time: 18, 12, 3");
        var dots = trend.Dots;
        (dots[1].X - dots[0].X).ShouldBe((dots[2].X - dots[0].X) / 10, 0.01);
        dots[0].Y.ShouldBeLessThan(dots[1].Y);
        dots[1].Y.ShouldBeLessThan(dots[2].Y);
        dots.ShouldAllBe(dot => dot.X >= ScoreTrend.Left && dot.X <= ScoreTrend.Right && dot.Y >= ScoreTrend.Top && dot.Y <= ScoreTrend.Floor);
    }

    [Fact]
    public void The_bands_of_the_cut_offs_fill_the_picture_without_gaps()
    {
        var bands = ScoreTrend.Of([Row(0, 18), Row(10, 12)])[0].Bands.ToList();
        bands.Sum(band => band.Height).ShouldBe(ScoreTrend.Floor - ScoreTrend.Top, 0.01);
        bands.Select(band => band.Class).ShouldBe(["band-ok", "band-calm", "band-warm", "band-alert", "band-alert"]);
    }

    [Fact]
    public void Two_scores_of_one_moment_stand_beside_each_other() =>
        ScoreTrend.Of([Row(0, 1), Row(0, 2)])[0].Dots.Select(dot => dot.X).Distinct().Count().ShouldBe(2);

    private static AssessmentRow Row(int days, decimal? score, RecordState state = RecordState.Final) =>
        new(Guid.CreateVersion7(), Form, "PHQ-9", Start.AddDays(days), state, score, null, TagKind.Plain, false, 9, 10, "44249-1");
}
