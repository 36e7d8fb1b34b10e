using System.Text;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace Alongside.Shared.Web;

/// <summary>
/// Control characters (a NUL above all, which PostgreSQL cannot store) come from no keyboard: they are taken out of forms and
/// addresses before anything reads them. Tabs and line ends stay.
/// </summary>
internal sealed class TypedText : IAsyncResourceFilter
{
    /// <summary>Bytes of a form without files: far more than anybody types, and little enough to be held by a form of a stranger.</summary>
    public const int Most = 4 * 1024 * 1024;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (request.Query.Any(IsOdd)) request.Query = new QueryCollection(Cleaned(request.Query));
        if (request.HasFormContentType && await Read(request) is { } form && form.Any(IsOdd)) request.Form = new FormCollection(Cleaned(form), form.Files);
        await next();
    }

    /// <summary>Before anything else: the framework itself refuses a whole form for one NUL in it.</summary>
    public static void TakeOutNuls(WebApplication app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
        {
            if (request.ContentLength is null or > Most)
            {
                (request.Body, request.ContentLength) = (Stream.Null, 0);
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }
            if (await Whole(request) is not { } body) return;
            request.Body = new MemoryStream(Encoding.Latin1.GetBytes(body.Replace("%00", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)));
            request.ContentLength = request.Body.Length;
        }
        await next(context);
    });

    /// <summary>Null when the connection broke in the middle: nobody waits for an answer.</summary>
    private static async Task<string?> Whole(HttpRequest request)
    {
        try
        {
            using var reader = new StreamReader(request.Body, Encoding.Latin1);
            return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException)
        {
            request.HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
            return null;
        }
    }

    /// <summary>A form too broken to be read is told of by what reads it next.</summary>
    private static async Task<IFormCollection?> Read(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static Dictionary<string, StringValues> Cleaned(IEnumerable<KeyValuePair<string, StringValues>> fields) => fields
        .GroupBy(field => Clean(field.Key)!, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(same => same.Key, same => new StringValues([.. same.SelectMany(field => field.Value.ToArray()).Select(Clean)]), StringComparer.OrdinalIgnoreCase);

    private static string? Clean(string? text) => text is not null && text.Any(IsOdd) ? string.Concat(text.Where(character => !IsOdd(character))) : text;

    private static bool IsOdd(KeyValuePair<string, StringValues> field) => field.Key.Any(IsOdd) || field.Value.Any(text => text is not null && text.Any(IsOdd));

    private static bool IsOdd(char character) => char.IsControl(character) && character is not ('\t' or '\n' or '\r');
}
