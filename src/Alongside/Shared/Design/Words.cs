using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Alongside.Shared.Design;

/// <summary>The words that the design system itself says, in the reader's language.</summary>
internal static class Words
{
    private static readonly ResourceManager Resources = new(typeof(Words));

    public static string TakenOver => Say();
    public static string TwoVersions => Say();
    public static string WhenOpened => Say();
    public static string StoredNow => Say();
    public static string Nothing => Say();
    public static string KeepMine => Say();
    public static string TakeTheirs => Say();
    public static string BothChanged => Say();
    public static string Optional => Say();
    public static string Error => Say();
    public static string NotReadable => Say();
    public static string CheckThis => Say();
    public static string CheckThese => Say();
    public static string More => Say();
    public static string Today => Say();
    public static string Tomorrow => Say();
    public static string Yesterday => Say();
    public static string InDays => Say();
    public static string DaysAgo => Say();
    public static string OneDayLate => Say();
    public static string DaysLate => Say();
    public static string InMonths => Say();
    public static string InYears => Say();
    public static string MonthsAgo => Say();
    public static string MonthsLate => Say();
    public static string YearsAgo => Say();
    public static string YearsLate => Say();
    public static string JustNow => Say();
    public static string MinutesAgo => Say();
    public static string HoursAgo => Say();
    public static string Next => Say();
    public static string Previous => Say();
    public static string FirstPage => Say();
    public static string Pages => Say();
    public static string DayFormat => Say();
    public static string DayYearFormat => Say();

    public static string Say(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);

    private static string Say([CallerMemberName] string name = "") => Resources.GetString(name, CultureInfo.CurrentUICulture) ?? name;
}
