using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

/// <summary>What somebody looks for in the directory.</summary>
public sealed record DirectoryQuestion
{
    public string? Words { get; set; }
    public Need? Need { get; set; }
    public string? City { get; set; }
    public string? Language { get; set; }
    public bool TakesNew { get; set; }
    public bool Fresh { get; set; }
    public bool Reported { get; set; }

    /// <summary>The key of the last one shown.</summary>
    public string? After { get; set; }

    public bool IsAnything => !string.IsNullOrWhiteSpace(Words) || Need is not null || !string.IsNullOrEmpty(City) || !string.IsNullOrEmpty(Language) || TakesNew || Fresh || Reported;
}

public sealed record FoundService(Guid Id, string Name, string SortName, Guid OrganisationId, string Organisation, Need Need, string? Snippet, bool? TakesNew, DateOnly? LastVerified,
    ServiceStatus Status, bool IsReported);

/// <param name="Instead">The words that were looked for, when those typed are in no entry.</param>
public sealed record FoundServices(IReadOnlyList<FoundService> Rows, string? Next, string? Instead);

/// <summary>Looks services up by words (each must be in the entry, as the beginning of a word), need, town and language.</summary>
public static class DirectorySearch
{
    public const int PageSize = 50;

    public static async Task<FoundServices> Find(this AlongsideDb db, DirectoryQuestion question, DateOnly today, int size = PageSize)
    {
        var words = (question.Words ?? "").Words().Take(8).ToArray();
        var found = await Page(db, question, words, today, size);
        if (found.Count > 0 || words.Length == 0 || question.After is not null) return Shown(found, size, null);
        var meant = await Corrected(db, words);
        if (meant.SequenceEqual(words)) return Shown(found, size, null);
        found = await Page(db, question, meant, today, size);
        return Shown(found, size, found.Count == 0 ? null : string.Join(' ', meant));
    }

    public static Task<List<string>> Facets(this AlongsideDb db, FacetKind kind) =>
        db.ServiceFacets.Where(facet => facet.Kind == kind).Select(facet => facet.Value).Distinct().OrderBy(value => value).Take(500).ToListAsync();

    private static FoundServices Shown(List<FoundService> found, int size, string? instead) =>
        new([.. found.Take(size)], found.Count > size ? $"{found[size - 1].Id:N}{found[size - 1].SortName}" : null, instead);

    private static Task<List<FoundService>> Page(AlongsideDb db, DirectoryQuestion question, string[] words, DateOnly today, int size)
    {
        var (organisations, facets, reports) = (db.Organisations, db.ServiceFacets, db.StaleReports);
        var services = db.Services.AsNoTracking().Where(row => row.Retired == null && row.Status != ServiceStatus.Defunct && row.Status != ServiceStatus.Inactive);
        foreach (var word in words) services = services.Where(row => row.Folded.Contains(" " + word));
        if (question.Need is { } need) services = services.Where(row => row.Need == need);
        if (question.City is { Length: > 0 } city) services = services.Where(row => facets.Any(facet => facet.Kind == FacetKind.City && facet.Value == city && facet.ServiceId == row.Id));
        if (question.Language is { Length: > 0 } language)
            services = services.Where(row => facets.Any(facet => facet.Kind == FacetKind.Language && facet.Value == language && facet.ServiceId == row.Id));
        if (question.TakesNew) services = services.Where(row => row.TakesNew == true);
        var fresh = today.AddDays(-DirectoryRules.FreshDays);
        if (question.Fresh) services = services.Where(row => row.LastVerified >= fresh);
        if (question.Reported) services = services.Where(row => reports.Any(report => report.ServiceId == row.Id && report.Settled == null));
        if (question.After is { Length: >= 32 } after && Guid.TryParse(after[..32], out var id))
        {
            var name = after[32..];
            services = services.Where(row => row.SortName.CompareTo(name) > 0 || (row.SortName == name && row.Id.CompareTo(id) > 0));
        }
        return services.OrderBy(row => row.SortName).ThenBy(row => row.Id).Take(size + 1).Select(row => new FoundService(row.Id, row.Name, row.SortName, row.OrganisationId,
            organisations.Where(organisation => organisation.Id == row.OrganisationId).Select(organisation => organisation.Name).First(), row.Need,
            row.Description == null ? null : row.Description.Substring(0, 240), row.TakesNew, row.LastVerified, row.Status,
            reports.Any(report => report.ServiceId == row.Id && report.Settled == null))).ToListAsync();
    }

    private static async Task<string[]> Corrected(AlongsideDb db, string[] words)
    {
        var corrected = new string[words.Length];
        for (var place = 0; place < words.Length; place++)
        {
            var word = words[place];
            var (shortest, longest) = (word.Length - 2, word.Length + 2);
            var isKnown = word.Length < 4 || await db.DirectoryWords.AnyAsync(row => row.Word.StartsWith(word));
            corrected[place] = isKnown ? word : Spelling.Nearest(word,
                await db.DirectoryWords.Where(row => row.Word.Length >= shortest && row.Word.Length <= longest).Select(row => row.Word).ToListAsync()) ?? word;
        }
        return corrected;
    }
}
