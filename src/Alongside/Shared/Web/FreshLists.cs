using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Alongside.Shared.Web;

/// <summary>
/// Lists of a form (<c>IReadOnlyList&lt;T&gt;</c>) take what was posted. The framework copies it into the list that the form began
/// with, and does nothing, silently, when that one is read-only, as <c>[]</c> is.
/// </summary>
internal sealed class FreshLists : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            && type.GenericTypeArguments[0] != typeof(IFormFile)
            && new CollectionModelBinderProvider().GetBinder(context) is { } inner
            ? new Binder(inner)
            : null;

    private sealed class Binder(IModelBinder inner) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            bindingContext.Model = null;
            return inner.BindModelAsync(bindingContext);
        }
    }
}
