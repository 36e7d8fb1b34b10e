using System.Text.RegularExpressions;

namespace Alongside.Fhir.FhirPath.Functions;

internal static class Texts
{
    private static readonly TimeSpan RegexTime = TimeSpan.FromMilliseconds(250);

    public static IEnumerable<Function> Functions =>
    [
        new("length", 0, call => Singleton.Text(call.Input) is { } text ? Results.Of(text.Length) : []),
        new("upper", 0, call => Results.Of(Singleton.Text(call.Input)?.ToUpperInvariant())),
        new("lower", 0, call => Results.Of(Singleton.Text(call.Input)?.ToLowerInvariant())),
        new("trim", 0, call => Results.Of(Singleton.Text(call.Input)?.Trim())),
        new("toChars", 0, call => Singleton.Text(call.Input) is { } text ? [.. text.Select(c => FhirPathItem.Of(c.ToString()))] : []),
        new("startsWith", 1, call => Both(call, (text, part) => text.StartsWith(part, StringComparison.Ordinal))),
        new("endsWith", 1, call => Both(call, (text, part) => text.EndsWith(part, StringComparison.Ordinal))),
        new("contains", 1, call => Both(call, (text, part) => text.Contains(part, StringComparison.Ordinal))),
        new("indexOf", 1, call => Both(call, (text, part) => text.IndexOf(part, StringComparison.Ordinal))),
        new("lastIndexOf", 1, call => Both(call, (text, part) => part.Length == 0 ? 0 : text.LastIndexOf(part, StringComparison.Ordinal))),
        new("substring", 1, 2, Substring),
        new("replace", 2, call => Three(call, (text, part, by) => part.Length == 0 ? Interleave(text, by) : text.Replace(part, by, StringComparison.Ordinal))),
        new("matches", 1, 2, call => Both(call, (text, pattern) => Regular(pattern, regex => regex.IsMatch(text), Flags(call)))),
        new("matchesFull", 1, 2, call => Both(call, (text, pattern) => Regular($"^(?:{pattern})$", regex => regex.IsMatch(text), Flags(call)))),
        new("replaceMatches", 2, 3, call => Three(call, (text, pattern, by) => pattern.Length == 0 ? text : Regular(pattern, regex => regex.Replace(text, by)))),
        new("split", 1, call => Singleton.Text(call.Input) is { } text && call.Text(0) is { } by ? [.. Split(text, by).Select(FhirPathItem.Of)] : []),
        new("join", 0, 1, Join),
    ];

    internal static T Regular<T>(string pattern, Func<Regex, T> use, RegexOptions flags = RegexOptions.None)
    {
        try
        {
            return use(new Regex(pattern, RegexOptions.Singleline | RegexOptions.CultureInvariant | flags, RegexTime));
        }
        catch (RegexMatchTimeoutException)
        {
            throw new FhirPathException("The pattern takes too long to match.");
        }
        catch (ArgumentException)
        {
            throw new FhirPathException($"“{pattern}” is not a pattern.");
        }
    }

    private static RegexOptions Flags(Call call) => !call.Has(1) ? RegexOptions.None : (call.Text(1) ?? "").Aggregate(RegexOptions.None, (flags, letter) => flags | letter switch
    {
        'i' => RegexOptions.IgnoreCase,
        'm' => RegexOptions.Multiline,
        _ => throw new FhirPathException($"“{letter}” is not a flag of a pattern; there are i and m."),
    });

    private static Items Both<T>(Call call, Func<string, string, T> work) =>
        Singleton.Text(call.Input) is { } text && call.Text(0) is { } other ? Results.Of((object?)work(text, other)) : [];

    private static Items Three(Call call, Func<string, string, string, string> work) =>
        Singleton.Text(call.Input) is { } text && call.Text(0) is { } part && call.Text(1) is { } by
            ? Grows(call, text, by) ? throw new FhirPathException("The expression makes a text that is too long.") : Results.Of(call.Evaluator.Bounded(work(text, part, by)))
            : [];

    private static bool Grows(Call call, string text, string by) => (long)(text.Length + 1) * (by.Length + 1) > 16L * call.Context.Limits.TextLength;

    private static Items Substring(Call call)
    {
        if (Singleton.Text(call.Input) is not { } text || call.Integer(0) is not { } start || start < 0 || start >= text.Length)
        {
            return [];
        }

        var length = call.Has(1) && call.Integer(1) is { } asked ? asked : text.Length - start;
        return Results.Of(length <= 0 ? "" : text.Substring(start, Math.Min(length, text.Length - start)));
    }

    private static string Interleave(string text, string by) => by + string.Concat(text.Select(c => c + by));

    private static string[] Split(string text, string by) =>
        by.Length == 0 ? [.. text.Select(c => c.ToString())] : text.Split(by, StringSplitOptions.None);

    private static Items Join(Call call)
    {
        if (call.Input.Count == 0)
        {
            return [];
        }

        var by = call.Has(0) ? call.Text(0) ?? "" : "";
        var texts = call.Input.Where(item => item.Value is not null).Select(item => Singleton.Text([item])!).ToList();
        return texts.Sum(text => (long)text.Length + by.Length) > call.Context.Limits.TextLength
            ? throw new FhirPathException("The expression makes a text that is too long.")
            : Results.Of(string.Join(by, texts));
    }
}
