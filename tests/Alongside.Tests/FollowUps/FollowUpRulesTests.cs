using System.Globalization;
using Alongside.FollowUps;
using Alongside.FollowUps.Calendar;
using Alongside.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.FollowUps;

public class FollowUpRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void What_is_finished_is_not_changed_postponed_handed_over_or_finished_again()
    {
        foreach (var finish in new Action<FollowUp>[] { row => row.Do(DateTime.UnixEpoch), row => row.Drop("No need", DateTime.UnixEpoch) })
        {
            var followUp = NewFollowUp();
            finish(followUp);
            Should.Throw<RefusedException>(() => followUp.Postpone(Today.AddDays(5), "Later", Today));
            Should.Throw<RefusedException>(() => followUp.HandOver(Guid.NewGuid(), "Yours"));
            Should.Throw<RefusedException>(() => followUp.Change("Else", Today, null, null));
            Should.Throw<RefusedException>(() => followUp.Do(DateTime.UnixEpoch));
            Should.Throw<RefusedException>(() => followUp.Drop("No", DateTime.UnixEpoch));
        }
    }

    [Fact]
    public void It_is_postponed_to_a_later_day_only()
    {
        var followUp = NewFollowUp();
        FollowUpRules.WhyNotPostpone(followUp, Today, Today).ShouldNotBeNull();
        FollowUpRules.WhyNotPostpone(followUp, followUp.Due, Today).ShouldNotBeNull();
        FollowUpRules.WhyNotPostpone(followUp, followUp.Due.AddDays(1), Today).ShouldBeNull();
    }

    [Fact]
    public void It_is_not_handed_to_whom_it_belongs() =>
        NewFollowUp() switch { var row => FollowUpRules.WhyNotHandOver(row, row.WorkerId).ShouldNotBeNull() };

    [Fact]
    public void Only_what_was_done_today_is_taken_back()
    {
        var followUp = NewFollowUp();
        FollowUpRules.WhyNotReopen(followUp, null, Today).ShouldBe("This follow-up is open.");
        followUp.Do(DateTime.UnixEpoch);
        FollowUpRules.WhyNotReopen(followUp, Today, Today).ShouldBeNull();
        FollowUpRules.WhyNotReopen(followUp, Today.AddDays(-1), Today).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(-1, "Overdue")]
    [InlineData(0, "Today")]
    [InlineData(7, "Next 7 days")]
    [InlineData(8, "Later")]
    public void A_list_is_parted_by_days(int days, string part) => FollowUpWords.PartOf(Today.AddDays(days), Today).ShouldBe(part);

    [Fact]
    public void Postponing_offers_the_next_working_day() =>
        FollowUpWords.NextWorkDay(new DateOnly(2026, 3, 6)).ShouldBe(new DateOnly(2026, 3, 9));

    [Theory]
    [InlineData("en-US", "2026-03-01")]
    [InlineData("en-GB", "2026-03-02")]
    [InlineData("es-ES", "2026-03-02")]
    [InlineData("ar-EG", "2026-02-28")]
    public void A_week_starts_where_the_culture_starts_it(string culture, string start) =>
        CalendarWeeks.StartOfWeek(new DateOnly(2026, 3, 2), CultureInfo.GetCultureInfo(culture)).ShouldBe(DateOnly.ParseExact(start, "yyyy-MM-dd"));

    [Fact]
    public void The_weeks_of_a_month_are_whole_follow_each_other_and_hold_all_its_days() =>
        Prop.ForAll(Gen.Choose(0, 40000).ToArbitrary(), Gen.Elements("en-US", "es-ES", "ar-EG").ToArbitrary(), (days, name) =>
        {
            var day = new DateOnly(1950, 1, 1).AddDays(days);
            var all = CalendarWeeks.OfMonth(day, CultureInfo.GetCultureInfo(name)).SelectMany(week => week).ToList();
            return all.Count % 7 == 0 && all.Zip(all.Skip(1)).All(pair => pair.Second == pair.First.AddDays(1))
                && all.Count(one => one.Month == day.Month && one.Year == day.Year) == DateTime.DaysInMonth(day.Year, day.Month);
        }).QuickCheckThrowOnFailure();

    private static FollowUp NewFollowUp() => FollowUp.For(Guid.NewGuid(), "Call", Today.AddDays(2), Guid.NewGuid(), DateTime.UnixEpoch);
}
