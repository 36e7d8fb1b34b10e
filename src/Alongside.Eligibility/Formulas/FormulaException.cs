namespace Alongside.Eligibility.Formulas;

/// <summary>A formula cannot be read, or does not fit together.</summary>
public sealed class FormulaException(string reason, int? at = null) : Exception(at is { } place ? $"{reason} (at character {place + 1})" : reason);
