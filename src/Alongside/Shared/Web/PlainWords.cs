using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Alongside.Shared.Web;

/// <summary>What a field says when what was typed could not be read at all.</summary>
internal static class PlainWords
{
    public static void Use(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => CannotRead(value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(CannotRead);
        messages.SetUnknownValueIsInvalidAccessor(_ => "This could not be read: check how it is written.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "This could not be read: check how it is written.");
        messages.SetValueIsInvalidAccessor(CannotRead);
        messages.SetValueMustBeANumberAccessor(_ => "Write a number here.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Write a number here.");
        messages.SetMissingBindRequiredValueAccessor(_ => "This is needed.");
        messages.SetValueMustNotBeNullAccessor(_ => "This is needed.");
    }

    private static string CannotRead(string value) =>
        value.Length == 0 ? "This is needed." : $"\"{(value.Length > 40 ? value[..40] + "…" : value)}\" could not be read here: check that it is a real date, time or number, for example 3/31/2026 or 14:30.";
}
