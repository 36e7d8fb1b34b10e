using Alongside.Matching.Files;

namespace Alongside.Matching.Tests.Files;

public class DateTextTests
{
    [Theory]
    [InlineData("19760213", "19760213")]
    [InlineData("02131976", "19760213")]
    [InlineData("1976-02-13", "19760213")]
    [InlineData("1976-2-13T00:00:00", "19760213")]
    [InlineData("2/13/76", "19760213")]
    [InlineData("2/13/26", "20260213")]
    [InlineData("2/13/27", "19270213")]
    [InlineData("13 Feb 1976", "19760213")]
    [InlineData("February 13, 1976", "19760213")]
    [InlineData("1976-02", "19760200")]
    [InlineData("1976", "19760000")]
    [InlineData("19211430", "19211430")]
    [InlineData("2000-13-01", "20001301")]
    [InlineData("Missing, but age 23", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Birth_dates_are_read_as_people_write_them(string? text, string? digits) => DateText.Read(text, DateOrder.MonthFirst, 2026).ShouldBe(digits);

    [Fact]
    public void A_column_shows_whether_the_day_stands_first()
    {
        DateText.OrderOf(["3/4/1990", "13/4/1990"]).ShouldBe(DateOrder.DayFirst);
        DateText.OrderOf(["3/4/1990", "4/13/1990"]).ShouldBe(DateOrder.MonthFirst);
        DateText.Read("13/4/1990", DateOrder.DayFirst, 2026).ShouldBe("19900413");
    }
}
