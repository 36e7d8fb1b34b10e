using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Setup;

/// <summary>The time zones and languages that an agency may choose.</summary>
public static class AgencyChoices
{
    private static readonly (string Id, string Words)[] UsualZones =
    [
        ("America/New_York", "Eastern (New York)"), ("America/Chicago", "Central (Chicago)"), ("America/Denver", "Mountain (Denver)"),
        ("America/Phoenix", "Mountain without summer time (Phoenix)"), ("America/Los_Angeles", "Pacific (Los Angeles)"),
        ("America/Anchorage", "Alaska (Anchorage)"), ("Pacific/Honolulu", "Hawaii (Honolulu)"), ("America/Puerto_Rico", "Atlantic (Puerto Rico)"),
        ("Pacific/Guam", "Chamorro (Guam)"),
    ];

    private static readonly string[] UsualLanguages =
        ["en", "es", "zh", "vi", "fil", "ar", "ko", "ru", "ht", "pt", "fr", "so", "uk", "fa", "ne", "sw", "am", "pl"];

    public static IReadOnlyList<SelectListItem> TimeZones()
    {
        var usual = new SelectListGroup { Name = "Common in the United States" };
        var regions = new Dictionary<string, SelectListGroup>();
        var all = TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/'))
            .Where(id => !id.StartsWith("Etc/", StringComparison.Ordinal) && !id.StartsWith("posix", StringComparison.Ordinal) && !id.StartsWith("right", StringComparison.Ordinal))
            .Where(id => !UsualZones.Any(zone => zone.Id == id)).Order(StringComparer.Ordinal);
        return
        [
            .. UsualZones.Where(zone => TimeZoneInfo.TryFindSystemTimeZoneById(zone.Id, out _)).Select(zone => new SelectListItem(zone.Words, zone.Id) { Group = usual }),
            .. all.Select(id => new SelectListItem(id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('_', ' '), id) { Group = Region(id) }),
            new SelectListItem("UTC", "UTC") { Group = new SelectListGroup { Name = "Other" } },
        ];

        SelectListGroup Region(string id)
        {
            var name = id[..id.IndexOf('/', StringComparison.Ordinal)];
            return regions.TryGetValue(name, out var known) ? known : regions[name] = new SelectListGroup { Name = name };
        }
    }

    /// <summary>Languages often met, and those already chosen; each by its English name.</summary>
    public static IReadOnlyList<SelectListItem> Languages(IEnumerable<string> chosen) =>
        [.. UsualLanguages.Union(chosen.Where(AgencyFormRules.IsLanguage)).Select(code => new SelectListItem(InWords(code), code))];

    public static bool IsUsual(string language) => UsualLanguages.Contains(language);

    public static string InWords(string language) => language == "fil" ? "Tagalog" : CultureInfo.GetCultureInfo(language).EnglishName;
}
