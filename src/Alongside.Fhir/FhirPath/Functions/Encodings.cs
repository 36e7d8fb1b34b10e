using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alongside.Fhir.FhirPath.Functions;

internal static class Encodings
{
    public static IEnumerable<Function> Functions =>
    [
        new("encode", 1, call => Work(call, Encode)),
        new("decode", 1, call => Work(call, Decode)),
        new("escape", 1, call => Work(call, Escape)),
        new("unescape", 1, call => Work(call, Unescape)),
    ];

    private static Items Work(Call call, Func<string, string, string?> work)
    {
        if (Singleton.Text(call.Input) is not { } text || call.Text(0) is not { } format)
        {
            return [];
        }

        try
        {
            return Results.Of(work(text, format));
        }
        catch (Exception failure) when (failure is FormatException or JsonException)
        {
            throw new FhirPathException($"The text is not written as {format}.");
        }
    }

    private static string? Encode(string text, string format) => format switch
    {
        "hex" => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)),
        "base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
        "urlbase64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Replace('+', '-').Replace('/', '_'),
        _ => null,
    };

    private static string? Decode(string text, string format) => format switch
    {
        "hex" => Encoding.UTF8.GetString(Convert.FromHexString(text)),
        "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(text)),
        "urlbase64" => Encoding.UTF8.GetString(Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/'))),
        _ => null,
    };

    private static string? Escape(string text, string format) => format switch
    {
        "html" => WebUtility.HtmlEncode(text),
        "json" => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(),
        _ => null,
    };

    private static string? Unescape(string text, string format) => format switch
    {
        "html" => WebUtility.HtmlDecode(text),
        "json" => Json(text),
        _ => null,
    };

    private static string? Json(string text) => text.Contains('\\', StringComparison.Ordinal) && !text.EndsWith('\\') ? JsonSerializer.Deserialize<string>($"\"{text}\"") : text;
}
