namespace Alongside.Fhir.FhirPath.Functions;

internal static class Results
{
    public static Items Of(bool value) => [FhirPathItem.Of(value)];

    public static Items Of(bool? value) => value is { } known ? Of(known) : [];

    public static Items Of(int value) => [FhirPathItem.Of(value)];

    public static Items Of(decimal? value) => value is { } known ? [FhirPathItem.Of(known)] : [];

    public static Items Of(string? value) => value is null ? [] : [FhirPathItem.Of(value)];

    public static Items Of(object? value) => value is null ? [] : [FhirPathItem.System(value)];
}
