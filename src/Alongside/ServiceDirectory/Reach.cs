using System.Globalization;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

/// <summary>Phones, addresses and hours of some services, places and organizations, in words.</summary>
public sealed class Reach
{
    /// <summary>A page of fifty places shows no more of each than a reader could look through.</summary>
    private const int Most = 1000;

    private readonly ILookup<Guid, string> _phones;
    private readonly ILookup<Guid, string> _addresses;
    private readonly ILookup<Guid, string> _hours;

    private Reach(IEnumerable<Phone> phones, IEnumerable<Address> addresses, IEnumerable<Opening> openings)
    {
        _phones = phones.SelectMany(row => Owners(row).Select(owner => (owner, text: InWords(row)))).ToLookup(row => row.owner, row => row.text);
        _addresses = addresses.SelectMany(row => Owners(row).Select(owner => (owner, text: row.InOneLine))).ToLookup(row => row.owner, row => row.text);
        _hours = openings.SelectMany(row => Owners(row).Select(owner => (owner, row))).GroupBy(row => row.owner)
            .SelectMany(of => HoursInWords(of.Select(one => one.row)).Select(text => (of.Key, text))).ToLookup(row => row.Key, row => row.text);
    }

    public IEnumerable<string> Phones(Guid owner) => _phones[owner].Distinct();

    public IEnumerable<string> Addresses(Guid owner) => _addresses[owner].Distinct();

    public IEnumerable<string> Hours(Guid owner) => _hours[owner].Distinct();

    public static async Task<Reach> Of(AlongsideDb db, Guid?[] services, Guid?[] places, Guid?[] organisations)
    {
        IQueryable<T> Rows<T>() where T : Attached => db.Set<T>().AsNoTracking()
            .Where(row => services.Contains(row.ServiceId) || places.Contains(row.PlaceId) || organisations.Contains(row.OrganisationId)).OrderBy(row => row.Id).Take(Most);
        return new Reach(await Rows<Phone>().ToListAsync(), await Rows<Address>().ToListAsync(), await Rows<Opening>().ToListAsync());
    }

    /// <summary>Days with the same hours in one line, Monday first.</summary>
    public static IEnumerable<string> HoursInWords(IEnumerable<Opening> openings)
    {
        foreach (var same in openings.GroupBy(row => (row.From, row.Until, row.Description)))
        {
            var days = same.Where(row => row.Weekday is not null).Select(row => ((int)row.Weekday!.Value + 6) % 7).Distinct().Order().ToList();
            var hours = (same.Key.From, same.Key.Until) switch
            {
                ({ } from, { } until) => $"{Time(from)} to {Time(until)}",
                ({ } from, null) => $"from {Time(from)}",
                (null, { } until) => $"until {Time(until)}",
                _ => "",
            };
            yield return string.Join(" ", new[] { DaysInWords(days), hours, same.Key.Description }.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    private static string DaysInWords(List<int> days)
    {
        static string Name(int day) => CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)((day + 1) % 7));
        var isRun = days.Count > 2 && days[^1] - days[0] == days.Count - 1;
        return isRun ? $"{Name(days[0])} to {Name(days[^1])}" : string.Join(", ", days.Select(Name));
    }

    private static string Time(TimeOnly time) => time.ToString("t", CultureInfo.CurrentCulture);

    private static string InWords(Phone phone) =>
        phone.Number + (phone.Extension is null ? "" : $" ext. {phone.Extension}") + (phone.Description is null ? "" : $" ({phone.Description})");

    private static IEnumerable<Guid> Owners(Attached row) => new[] { row.ServiceId, row.PlaceId, row.OrganisationId }.OfType<Guid>();
}

public static class WebAddress
{
    /// <summary>The address if it is one of the web; anything else (a script, a file) is no link.</summary>
    public static string? Safe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? address : null;
}
