namespace Alongside.Eligibility.Facts;

/// <summary>What is known of one fact: yes is 1, a day is its number, an amount is the one of a year.</summary>
public readonly record struct Given(Certainty Certainty, decimal Number, string? Text)
{
    public static readonly Given Unknown = new(Certainty.Unknown, 0, Text: null);

    public static readonly Given Pending = new(Certainty.Pending, 0, Text: null);

    public bool IsKnown => Certainty == Certainty.Known;

    public static Given Of(bool value) => new(Certainty.Known, value ? 1 : 0, Text: null);

    public static Given Of(decimal value) => new(Certainty.Known, value, Text: null);

    public static Given Of(string value) => new(Certainty.Known, 0, value);

    public static Given Of(DateOnly value) => new(Certainty.Known, value.DayNumber, Text: null);
}
