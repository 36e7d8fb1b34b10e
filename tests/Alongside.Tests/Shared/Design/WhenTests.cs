using Alongside.Shared;
using Alongside.Shared.Design;
using Alongside.Tests.Harness;
using AngleSharp.Dom;

namespace Alongside.Tests.Shared.Design;

public sealed class WhenTests : IDisposable
{
    private static readonly DateTime Evening = new(2026, 9, 14, 23, 30, 0, DateTimeKind.Utc);
    private readonly Culture culture = Culture.Of("en-GB");

    public void Dispose() => culture.Dispose();

    private static IElement? When(Action<WhenTagHelper> with, string zone = "America/Chicago")
    {
        var agency = new ThisAgency();
        agency.Use("Harbour House Demo", zone);
        var when = new WhenTagHelper(new AgencyClock(new FakeClock(new(Evening)), agency));
        with(when);
        return Rendering.Of(when);
    }

    [Fact]
    public void A_day_that_is_late_is_said_and_marked()
    {
        var time = When(w => { w.Day = new(2026, 9, 12); w.Due = true; })!;
        time.LocalName.ShouldBe("time");
        time.TextContent.ShouldBe("2 days late");
        time.ClassName.ShouldBe("late");
        time.GetAttribute("datetime").ShouldBe("2026-09-12");
    }

    [Fact]
    public void A_day_that_is_near_is_marked_as_soon_only_when_something_is_due()
    {
        When(w => { w.Day = new(2026, 9, 15); w.Due = true; })!.ClassName.ShouldBe("soon");
        When(w => w.Day = new(2026, 9, 15))!.HasAttribute("class").ShouldBeFalse();
    }

    [Fact]
    public void Today_is_the_agency_s_day_and_not_that_of_UTC()
    {
        When(w => w.Day = new(2026, 9, 15), "Europe/Paris")!.TextContent.ShouldBe("today");
        When(w => w.Day = new(2026, 9, 15))!.TextContent.ShouldBe("tomorrow");
    }

    [Fact]
    public void An_instant_is_shown_in_the_agency_s_time_and_kept_in_UTC()
    {
        var time = When(w => w.At = new(2026, 9, 15, 14, 30, 0, DateTimeKind.Utc))!;
        time.TextContent.ShouldBe("tomorrow 09:30");
        time.GetAttribute("datetime").ShouldBe("2026-09-15T14:30:00Z");
    }

    [Fact]
    public void An_instant_that_is_over_is_late_on_the_same_day() =>
        When(w => { w.At = Evening.AddMinutes(-5); w.Due = true; })!.ClassName.ShouldBe("late");

    [Fact]
    public void The_date_can_be_shown_with_the_distance() =>
        When(w => { w.Day = new(2026, 9, 20); w.Show = WhenShow.Both; })!.TextContent.ShouldBe("20 September, in 6 days");

    [Fact]
    public void The_date_of_an_instant_has_its_time() =>
        When(w => { w.At = new(2026, 9, 20, 14, 30, 0, DateTimeKind.Utc); w.Show = WhenShow.Date; })!.TextContent.ShouldBe("20 September 09:30");

    [Theory]
    [InlineData("2026-09-14T23:05:00Z", "Mon 14 September, 18:05, 25 min ago")]
    [InlineData("2026-09-14T13:05:00Z", "Mon 14 September, 08:05, today")]
    [InlineData("2026-09-13T14:30:00Z", "Sun 13 September, 09:30, yesterday")]
    [InlineData("2026-09-10T14:30:00Z", "Thu 10 September, 09:30, 4 days ago")]
    [InlineData("2026-08-10T14:30:00Z", "Mon 10 August, 09:30")]
    [InlineData("2025-08-10T14:30:00Z", "Sun 10 August 2025, 09:30")]
    public void An_instant_in_whole_names_its_day_once_and_how_far_away_it_is_within_the_week(string at, string said) =>
        When(w => { w.At = DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal); w.Show = WhenShow.Both; })!
            .TextContent.ShouldBe(said);

    [Fact]
    public void No_day_says_nothing() => When(_ => { }).ShouldBeNull();
}
