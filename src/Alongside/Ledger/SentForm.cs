using System.Text.Json;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Alongside.Ledger;

/// <summary>Marks a handler that a page calls again and again under one form, while somebody types: it looks something up, or keeps a draft.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WhileTypingAttribute : Attribute;

/// <summary>A posted form: the id its page gave it, and all it says, a password or a number among it: never kept but as a keyed hash.</summary>
internal sealed record SentForm(Guid Id, string Said)
{
    private static readonly string[] NotSaid = [FormActTagHelper.Name, FormActTagHelper.Version, "__RequestVerificationToken"];

    /// <summary>Null when nothing was posted, the id is none, or the form is one that saves itself.</summary>
    public static SentForm? Of(PageHandlerExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType) return null;
        if (context.HandlerMethod?.MethodInfo.IsDefined(typeof(WhileTypingAttribute), inherit: false) != false) return null;
        return Guid.TryParse(request.Form[FormActTagHelper.Name], out var id) && id != Guid.Empty ? new SentForm(id, SaidIn(request)) : null;
    }

    private static string SaidIn(HttpRequest request)
    {
        var fields = request.Form.Where(field => !NotSaid.Contains(field.Key)).OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => field.Value.ToArray().Prepend(field.Key));
        var files = request.Form.Files.Select(file => (string?[])[file.Name, file.FileName, $"{file.Length}"]);
        return JsonSerializer.Serialize(fields.Concat(files).Prepend([request.Path + request.QueryString]));
    }
}
