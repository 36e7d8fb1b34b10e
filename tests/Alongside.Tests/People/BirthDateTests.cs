using Alongside.People;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.People;

/// <summary>A birth date is typed in one field, as people say it.</summary>
public class BirthDateTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("3/4/1990", 1990, 3, 4)]
    [InlineData("03-04-1990", 1990, 3, 4)]
    [InlineData("1990-03-04", 1990, 3, 4)]
    [InlineData("31/01/1990", 1990, 1, 31)]
    [InlineData("March 4, 1990", 1990, 3, 4)]
    [InlineData("4 mar 1990", 1990, 3, 4)]
    [InlineData("March 4th, 1990", 1990, 3, 4)]
    [InlineData("4 de marzo de 1990", 1990, 3, 4)]
    [InlineData("٣/٤/١٩٩٠", 1990, 3, 4)]
    [InlineData(" 2 / 29 / 2024 ", 2024, 2, 29)]
    public void A_whole_date_is_exact(string typed, int year, int month, int day) =>
        BirthDateText.Read(typed, Today).ShouldBe(new BirthDateReading(new DateOnly(year, month, day), BirthDatePrecision.Exact));

    [Theory]
    [InlineData("1990", 1990, 1, BirthDatePrecision.Year)]
    [InlineData("about 1990", 1990, 1, BirthDatePrecision.Approximate)]
    [InlineData("~1990", 1990, 1, BirthDatePrecision.Approximate)]
    [InlineData("ca. 1990", 1990, 1, BirthDatePrecision.Approximate)]
    [InlineData("1990?", 1990, 1, BirthDatePrecision.Approximate)]
    [InlineData("March 1990", 1990, 3, BirthDatePrecision.Approximate)]
    [InlineData("about 40", 1986, 1, BirthDatePrecision.Approximate)]
    [InlineData("40 years old", 1986, 1, BirthDatePrecision.Approximate)]
    public void Less_than_a_date_is_never_made_surer_than_it_is(string typed, int year, int month, BirthDatePrecision precision) =>
        BirthDateText.Read(typed, Today).ShouldBe(new BirthDateReading(new DateOnly(year, month, 1), precision));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("Not known")]
    [InlineData("?")]
    public void Not_knowing_is_an_answer(string? typed) => BirthDateText.Read(typed, Today).ShouldBe(BirthDateReading.Unknown);

    [Theory]
    [InlineData("31/02/1990", "\"31/02/1990\" is not a real date: February 1990 has 28 days.")]
    [InlineData("2/29/2023", "\"2/29/2023\" is not a real date: February 2023 has 28 days.")]
    [InlineData("13/13/1990", "\"13/13/1990\" is not a real date: there is no month 13. Write month/day/year.")]
    [InlineData("31/02", "\"31/02\" has no full year.")]
    [InlineData("3/4/90", "Write the year of \"3/4/90\" with four digits, for example 3/4/1990.")]
    [InlineData("3/3/2026", "3/3/2026 is in the future: check the year.")]
    [InlineData("2030", "2030 is in the future: check the year.")]
    [InlineData("about 2030", "about 2030 is in the future: check the year.")]
    [InlineData("3/4/1890", "3/4/1890 would make the person 136 years old: check the year.")]
    [InlineData("1899", "1899 would make the person 127 years old: check the year.")]
    [InlineData("about 150", "Nobody is 150 years old: check the age.")]
    [InlineData("yesterday", "\"yesterday\" could not be read as a birth date.")]
    [InlineData("<b>1990</b>", "\"<b>1990</b>\" could not be read as a birth date.")]
    public void What_cannot_be_is_refused_in_plain_words(string typed, string words)
    {
        var reading = BirthDateText.Read(typed, Today);
        reading.Fault.ShouldNotBeNull().ShouldStartWith(words);
        reading.Date.ShouldBeNull();
    }

    [Fact]
    public void Whatever_is_typed_is_either_read_or_refused_with_a_sentence() =>
        Prop.ForAll<string?>(typed =>
        {
            var reading = BirthDateText.Read(typed, Today);
            return reading.Fault is { } fault ? fault.EndsWith('.') : reading.Date is not null == (reading.Precision != BirthDatePrecision.Unknown);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_birth_date_is_read_back_as_it_is_written() =>
        Prop.ForAll(Gen.Choose(0, 119 * 365).Zip(Gen.Elements(BirthDatePrecision.Exact, BirthDatePrecision.Year, BirthDatePrecision.Approximate)).ToArbitrary(), pair =>
        {
            var day = Today.AddDays(-pair.Item1);
            var known = pair.Item2 == BirthDatePrecision.Year ? new DateOnly(day.Year, 1, 1) : day;
            var read = BirthDateText.Read(BirthDateWords.Written(known, pair.Item2), Today);
            return read == new BirthDateReading(known, pair.Item2);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_real_day_is_read_in_every_usual_spelling() =>
        Prop.ForAll(Gen.Choose(0, 119 * 365).Zip(Gen.Elements("M/d/yyyy", "MM-dd-yyyy", "yyyy-MM-dd", "MMMM d, yyyy", "d MMM yyyy", "M.d.yyyy")).ToArbitrary(), pair =>
        {
            var day = Today.AddDays(-pair.Item1);
            var typed = day.ToString(pair.Item2, System.Globalization.CultureInfo.InvariantCulture);
            return BirthDateText.Read(typed, Today) == new BirthDateReading(day, BirthDatePrecision.Exact);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("3/3/1990", "35 years")]
    [InlineData("3/2/1990", "36 years")]
    [InlineData("1990", "about 36 years")]
    [InlineData("2/2/2026", "1 month")]
    [InlineData("2/28/2024", "2 years")]
    [InlineData("unknown", null)]
    public void An_age_is_said_no_surer_than_the_birth_date(string typed, string? age) =>
        Person.Add(new PersonForm { GivenName = "Rosa", BirthDate = typed }.Facts(Today), Guid.NewGuid(), DateTime.UnixEpoch)
            .AgeInWords(Today).ShouldBe(age);
}
