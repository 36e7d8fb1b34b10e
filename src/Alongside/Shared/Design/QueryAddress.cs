using Microsoft.AspNetCore.Http.Extensions;

namespace Alongside.Shared.Design;

/// <summary>This page's address with some of its query changed and the rest kept.</summary>
internal static class QueryAddress
{
    public static string With(HttpRequest request, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, _) in changes)
            names.Add(name);
        var query = new QueryBuilder(request.Query
            .Where(part => !names.Contains(part.Key))
            .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value ?? "")));
        foreach (var (name, value) in changes)
        {
            if (value is not null)
                query.Add(name, value);
        }

        return request.PathBase + request.Path + query.ToQueryString();
    }
}
