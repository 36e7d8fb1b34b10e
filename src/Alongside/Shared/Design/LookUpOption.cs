namespace Alongside.Shared.Design;

/// <summary>One answer of a look-up: shown as the model of <c>/Shared/_Options.cshtml</c>.</summary>
public sealed record LookUpOption(string Value, string Text, string? Detail = null);
