using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Alongside.Shared.Design;

public static class DesignServices
{
    /// <summary>What the layout and the tag helpers need, and plain words for answers that could not be read.</summary>
    public static IServiceCollection AddDesign(this IServiceCollection services) => services
        .AddSingleton<AssetManifest>()
        .Configure<MvcOptions>(options => SayPlainly(options.ModelBindingMessageProvider));

    private static void SayPlainly(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Words.Say(Words.NotUsable, value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Words.Say(Words.NotUsable, value));
        messages.SetUnknownValueIsInvalidAccessor(_ => Words.NotReadable);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Words.NotReadable);
        messages.SetValueMustBeANumberAccessor(_ => Words.NotANumber);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Words.NotANumber);
        messages.SetValueMustNotBeNullAccessor(_ => Words.Needed);
        messages.SetValueIsInvalidAccessor(value => Words.Say(Words.NotUsable, value));
        messages.SetMissingBindRequiredValueAccessor(_ => Words.Needed);
        messages.SetMissingKeyOrValueAccessor(() => Words.Needed);
    }
}
