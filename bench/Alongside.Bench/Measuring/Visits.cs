using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Alongside.Bench.Measuring;

/// <summary>What a browser fetches for a page: compressed bytes and requests.</summary>
internal sealed record Visit(int Requests, long Bytes);

/// <summary>A first visit with nothing kept, and a second with what the first was allowed to keep.</summary>
internal static partial class Visits
{
    public static async Task<(Visit First, Visit Second)> Of(Session session, string page)
    {
        var (waiting, seen, first, second) = (new Queue<string>([page]), new HashSet<string>([page]), new Visit(0, 0), new Visit(0, 0));
        while (waiting.TryDequeue(out var path))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("Sec-Fetch-Site", page == path ? "none" : "same-origin");
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
            using var answer = await session.Http.SendAsync(request);
            var body = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            first = new Visit(first.Requests + 1, first.Bytes + body.Length);
            if (answer.Headers.CacheControl is not { NoStore: false, MaxAge: { TotalDays: > 1 } }) second = new Visit(second.Requests + 1, second.Bytes + body.Length);
            var type = answer.Content.Headers.ContentType?.MediaType;
            if (type is not ("text/html" or "text/css" or "text/javascript")) continue;
            foreach (var next in Fetched(await Open(answer, body), type).Select(link => new Uri(new Uri("http://x" + path), link).PathAndQuery))
                if (seen.Add(next)) waiting.Enqueue(next);
        }
        return (first, second);
    }

    private static IEnumerable<string> Fetched(string text, string type) => type switch
    {
        "text/html" => InPage().Matches(text).Select(match => match.Groups["link"].Value),
        "text/css" => InStyles().Matches(text).Select(match => match.Groups["link"].Value).Where(link => link.Contains("latin", StringComparison.Ordinal) || !link.Contains("woff", StringComparison.Ordinal)),
        _ => InScript().Matches(text).Select(match => match.Groups["link"].Value),
    };

    private static async Task<string> Open(HttpResponseMessage answer, byte[] body)
    {
        if (!answer.Content.Headers.ContentEncoding.Contains("br")) return System.Text.Encoding.UTF8.GetString(body);
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress));
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex("<(?:link(?=[^>]*rel=\"(?:stylesheet|icon|manifest|modulepreload|preload)\")[^>]*href|script[^>]*src|img[^>]*src)=\"(?<link>[^\"]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InPage();

    [GeneratedRegex("url\\((?<quote>[\"']?)(?<link>[^\"')]+)\\k<quote>\\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InStyles();

    [GeneratedRegex("^\\s*import[^\"']*[\"'](?<link>\\.{0,2}/[^\"']+)[\"']", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 5000)]
    private static partial Regex InScript();
}
