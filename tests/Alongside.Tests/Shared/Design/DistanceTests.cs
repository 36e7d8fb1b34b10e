using Alongside.Shared.Design;

namespace Alongside.Tests.Shared.Design;

public class DistanceTests
{
    private static readonly DateOnly Today = new(2026, 9, 14);
    private static readonly DateTime Now = new(2026, 9, 14, 15, 0, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData(0, false, "today")]
    [InlineData(1, false, "tomorrow")]
    [InlineData(-1, false, "yesterday")]
    [InlineData(-1, true, "1 day late")]
    [InlineData(6, true, "in 6 days")]
    [InlineData(-2, true, "2 days late")]
    [InlineData(-2, false, "2 days ago")]
    [InlineData(59, false, "in 59 days")]
    [InlineData(90, false, "in 3 months")]
    [InlineData(-214, true, "7 months late")]
    [InlineData(-800, false, "2 years ago")]
    [InlineData(800, false, "in 2 years")]
    public void A_day_says_how_far_away_it_is(int days, bool due, string words)
    {
        using var _ = Culture.Of("en");
        Distance.Of(Today.AddDays(days), Today, due).ShouldBe(words);
    }

    [Fact]
    public void It_speaks_Spanish()
    {
        using var _ = Culture.Of("es");
        Distance.Of(Today.AddDays(-2), Today, due: true).ShouldBe("2 días de retraso");
        Distance.Date(new(2027, 1, 3), Today).ShouldBe("3 de enero de 2027");
    }

    [Theory]
    [InlineData("2026-09-14T14:59:40", "just now")]
    [InlineData("2026-09-14T14:48:00", "12 min ago")]
    [InlineData("2026-09-14T12:30:00", "2 h ago")]
    [InlineData("2026-09-14T08:30:00", "today 08:30")]
    [InlineData("2026-09-14T17:00:00", "today 17:00")]
    [InlineData("2026-09-13T23:59:00", "yesterday 23:59")]
    [InlineData("2026-09-15T09:30:00", "tomorrow 09:30")]
    [InlineData("2026-09-11T16:48:00", "Fri 16:48")]
    [InlineData("2026-08-02T16:48:00", "2 August")]
    [InlineData("2025-08-02T16:48:00", "2 August 2025")]
    public void An_instant_says_how_far_away_it_is(string at, string words)
    {
        using var _ = Culture.Of("en-GB");
        Distance.Of(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture), Now).ShouldBe(words);
    }
}
