using Alongside.Tests.Harness;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Architecture;

/// <summary>Something that a browser can fill by sending its name: a field of a form, the form itself, a part of it.</summary>
/// <param name="Owner">The form or the page it is a property of; null for a handler's own parameter.</param>
/// <param name="Name">As it is written in the code: <c>NoteForm.CaseId</c>.</param>
internal sealed record BoundField(Type? Owner, string Name, string Property, Type Type, bool IsOfAddress = false)
{
    public Type Plain => Nullable.GetUnderlyingType(Type) ?? Type;
}

/// <summary>Everything that the framework would bind, to any depth, by its own word on what it binds.</summary>
internal sealed class BoundFields(IModelMetadataProvider metadata)
{
    public static BoundFields Of(AlongsideApp app) => new(app.Services.GetRequiredService<IModelMetadataProvider>());

    /// <summary>What can be sent to a handler: the page's own properties, and the handler's parameters.</summary>
    public IEnumerable<BoundField> To(Handler handler)
    {
        foreach (var bound in handler.Page.BoundProperties)
        {
            var page = handler.Page.HandlerTypeInfo.AsType();
            var isOfAddress = page.GetProperty(bound.Name)?.GetCustomAttributes(inherit: true).OfType<Microsoft.AspNetCore.Mvc.BindPropertyAttribute>().Any(attribute => attribute.SupportsGet) == true;
            yield return new(page, $"{page.Name} of {handler.Template}: {bound.Name}", bound.BindingInfo?.BinderModelName ?? bound.Name, bound.ParameterType, isOfAddress);
            foreach (var within in Under(bound.ParameterType)) yield return within with { IsOfAddress = isOfAddress };
        }
        foreach (var parameter in handler.Code.GetParameters().Where(parameter => parameter.ParameterType != typeof(CancellationToken)))
        {
            yield return new(null, $"{handler}: {parameter.Name}", parameter.Name!, parameter.ParameterType, handler.Method == "GET");
            foreach (var within in Under(parameter.ParameterType)) yield return within;
        }
    }

    public IEnumerable<BoundField> Under(Type type) => Under(type, []);

    private IEnumerable<BoundField> Under(Type type, IReadOnlyCollection<Type> above)
    {
        if (above.Contains(type)) yield break;
        Type[] inner = type.IsArray ? [type.GetElementType()!] : type.GenericTypeArguments;
        foreach (var element in inner)
        {
            if (IsOurs(element)) yield return new(null, $"{element.Name} in a list", "", element);
            foreach (var within in Under(element, [.. above, type])) yield return within;
        }
        if (!IsOurs(type)) yield break;
        var form = metadata.GetMetadataForType(type);
        foreach (var property in form.Properties.Concat(form.BoundConstructor?.BoundConstructorParameters ?? []).Where(MayBeSent))
        {
            var name = property.Name!;
            yield return new(type, $"{(type.GetProperty(name)?.DeclaringType ?? type).Name}.{name}", name, property.ModelType);
            foreach (var within in Under(property.ModelType, [.. above, type])) yield return within;
        }
    }

    /// <summary>What cannot be set is filled all the same when it holds something that can.</summary>
    private static bool MayBeSent(ModelMetadata property) => property.IsBindingAllowed
        && (property.MetadataKind == ModelMetadataKind.Parameter || !property.IsReadOnly || (property.ModelType is { IsValueType: false, IsArray: false } && property.ModelType != typeof(string)));

    private static bool IsOurs(Type type) => type is { IsEnum: false, IsArray: false } && type.Namespace?.StartsWith("Alongside", StringComparison.Ordinal) == true;
}
