using System.Reflection;
using Alongside.Tests.Harness;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Architecture;

/// <summary>A handler of a page, as the running product has it: a route and what of it answers.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Name">"Sign" of OnPostSign; null for the nameless.</param>
internal sealed record Handler(string Template, string Method, string? Name, CompiledPageActionDescriptor Page, MethodInfo Code)
{
    public static async Task<IReadOnlyList<Handler>> All(AlongsideApp app)
    {
        var (loader, handlers) = (app.Services.GetRequiredService<PageLoader>(), new List<Handler>());
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) continue;
            var compiled = await loader.LoadAsync(page, endpoint.Metadata);
            handlers.AddRange(compiled.HandlerMethods.Select(handler => new Handler(endpoint.RoutePattern.RawText!.Trim('/'), handler.HttpMethod.ToUpperInvariant(), handler.Name, compiled, handler.MethodInfo)));
        }
        return [.. handlers.DistinctBy(handler => (handler.Template, handler.Method, handler.Name))];
    }

    /// <summary>The handler's address on a page.</summary>
    public string At(string page) => Name is null ? page : page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "handler=" + Name;

    /// <summary>Every field that a browser could send as an id: of bound forms, to any depth, and of the handler itself.</summary>
    public IEnumerable<string> IdFields() =>
        Page.BoundProperties
            .SelectMany(bound => Ids(bound.BindingInfo?.BinderModelName ?? bound.Name, bound.ParameterType, depth: 0))
            .Concat(Code.GetParameters().SelectMany(parameter => Ids(parameter.Name!, parameter.ParameterType, depth: 0)));

    public override string ToString() => $"{Method} /{Template}{(Name is null ? "" : $" ({Name})")}";

    private static IEnumerable<string> Ids(string name, Type type, int depth)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(Guid)) return [name];
        if (ElementOf(type) is { } element) return Ids(name + "[0]", element, depth + 1);
        return depth > 4 || !type.IsClass || type.Namespace?.StartsWith("Alongside", StringComparison.Ordinal) != true ? []
            : type.GetProperties().Where(property => property.CanWrite).SelectMany(property => Ids($"{name}.{property.Name}", property.PropertyType, depth + 1));
    }

    private static Type? ElementOf(Type type) =>
        type != typeof(string) && type.IsGenericType && type.GenericTypeArguments is [var element] && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? element : null;
}
